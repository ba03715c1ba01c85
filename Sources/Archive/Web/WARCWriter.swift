import Digests

/// Writes the site into WARC files, one gzip member a record, and notes where each record stands.
struct WARCWriter: ~Copyable {
  /// A WARC file that was written.
  struct Part: Hashable {
    let name: String
    let path: String
    let bytes: Int
    let digest: Digest
    let checksum: UInt32
  }

  /// After this many bytes another file is begun, as the standard advises (ISO 28500, annex C: 1 GB).
  static let limit = 1_000_000_000

  private(set) var parts: [Part] = []
  /// The lines of the index, not yet sorted.
  private(set) var index: [CDXLine] = []
  private let folder: String
  private let record: SnapshotRecord
  private let digesters: Digesters
  private let steps: Steps
  private var deflater: Deflater

  /// A writer of files in `folder`.
  init(folder: String, _ record: SnapshotRecord, _ digesters: Digesters, steps: Steps) throws(ArchiveTrouble)
  {
    self.folder = folder
    self.record = record
    self.digesters = digesters
    self.steps = steps
    deflater = try Deflater()
  }

  /// Writes all `files`, which stand below the folder `site`.
  mutating func write(_ files: [WebFile], site: String) throws(ArchiveTrouble) {
    var rest = files[...]
    repeat { try writePart(&rest, site: site) } while !rest.isEmpty
  }

  private mutating func writePart(_ rest: inout ArraySlice<WebFile>, site: String) throws(ArchiveTrouble) {
    let digits = String(parts.count + 1)
    let name = "data-" + String(repeating: "0", count: max(0, 5 - digits.count)) + digits + ".warc.gz"
    let path = folder + "/" + name
    var sink = try FileSink(path, digesters, steps: steps)
    var checksum = Checksum()
    let block = informationBlock
    let information = WARCRecord.information(block, file: name, date: record.instant, digesters.sha256)
    try put(try deflater.member(information.head + block + WARCRecord.tail), &sink, &checksum)
    while let file = rest.first {
      let start = sink.count
      if start >= Self.limit { break }
      let head = WARCRecord.response(
        file, below: record.address, date: record.instant, information: information.id, digesters.sha256
      ).head
      try deflater.begin()
      try put(try deflater.add(head + file.header), &sink, &checksum)
      let source = try FileSource(site + "/" + file.path)
      var at = 0
      while at < file.bytes {
        let piece = try source.bytes(at: at, count: FileSource.piece)
        guard !piece.isEmpty else { throw .damaged(path: source.path) }
        try put(try deflater.add(piece), &sink, &checksum)
        at += piece.count
      }
      try put(try deflater.add(WARCRecord.tail, isLast: true), &sink, &checksum)
      index.append(
        CDXLine(file, below: record.address, part: name, offset: start, length: sink.count - start))
      rest = rest.dropFirst()
    }
    let bytes = sink.count
    let digests = sink.finish()
    parts.append(
      Part(name: name, path: path, bytes: bytes, digest: digests.sha256, checksum: checksum.value))
  }

  private func put(_ bytes: [UInt8], _ sink: inout FileSink, _ checksum: inout Checksum)
    throws(ArchiveTrouble)
  {
    if bytes.isEmpty { return }
    checksum.append(bytes)
    try sink.write(bytes)
  }

  private var informationBlock: [UInt8] {
    var info = BagInfo()
    info.add("software", record.software)
    info.add("format", "WARC File Format 1.1")
    info.add("conformsTo", "http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/")
    info.add("operator", record.agency)
    info.add("description", record.title)
    return info.lines.flatMap { Array("\($0.label): \($0.value)\r\n".utf8) }
  }
}
