import Digests
import Files

/// Writes the site into WARC files, one gzip member a record, and notes where each record stands.
struct WARCWriter: Sendable {
  /// A WARC file that was written.
  struct Part: Hashable, Sendable {
    let name: String
    let path: String
    let bytes: Int
    let digest: Digest
    let checksum: UInt32
  }

  /// After this many bytes another file is begun, as the standard advises (ISO 28500, annex C: 1 GB).
  static let limit = 1_000_000_000
  /// Files up to this many bytes are packed side by side; larger ones pass through memory piece by piece.
  private static let small = 1 << 20

  private(set) var parts: [Part] = []
  /// The lines of the index, not yet sorted.
  private(set) var index: [CDXLine] = []
  private let folder: String
  private let record: SnapshotRecord
  private let digester: Digester
  private let steps: Steps

  /// A writer of files in `folder`.
  init(folder: String, _ record: SnapshotRecord, _ digester: Digester, steps: Steps) {
    self.folder = folder
    self.record = record
    self.digester = digester
    self.steps = steps
  }

  /// What the WARC file `number`, from 1, is called.
  static func name(ofPart number: Int) -> String {
    let digits = String(number)
    return "data-" + String(repeating: "0", count: max(0, 5 - digits.count)) + digits + ".warc.gz"
  }

  /// Writes all `files`, which stand below the folder `site`.
  mutating func write(_ files: [WebFile], site: String, _ count: HeadwayCount) throws(ArchiveTrouble) {
    var rest = files[...]
    repeat { try writePart(&rest, site: site, count) } while !rest.isEmpty
  }

  private mutating func writePart(
    _ rest: inout ArraySlice<WebFile>, site: String, _ count: HeadwayCount
  ) throws(ArchiveTrouble) {
    let name = Self.name(ofPart: parts.count + 1)
    let path = folder + "/" + name
    var sink = WARCSink(try NewFile(path, steps: steps), digester)
    let block = WARCRecord.informationBlock(of: record)
    let information = WARCRecord.information(block, file: name, date: record.instant, digester)
    try sink.write(try MemberPacking().member(information.head + block + WARCRecord.tail))
    let packing = RecordPacking(
      site: site, record: record, information: information.id, digester: digester)
    while let file = rest.first, sink.count < Self.limit {
      if file.bytes > Self.small {
        let start = sink.count
        try stream(file, packing, &sink)
        note(file, in: name, from: start, to: sink.count)
        rest = rest.dropFirst()
        count.add()
        continue
      }
      let batch = Array(rest.prefix(SideBySide.batch).prefix { $0.bytes <= Self.small })
      for (file, member) in zip(batch, try SideBySide.map(batch, packing.members))
      where sink.count < Self.limit {
        let start = sink.count
        try sink.write(member)
        note(file, in: name, from: start, to: sink.count)
        rest = rest.dropFirst()
        count.add()
      }
    }
    let (bytes, checksum) = (sink.count, sink.checksum.value)
    parts.append(Part(name: name, path: path, bytes: bytes, digest: sink.finish(), checksum: checksum))
  }

  /// Writes the record of a large file piece by piece.
  private func stream(
    _ file: WebFile, _ packing: RecordPacking, _ sink: inout WARCSink
  ) throws(ArchiveTrouble) {
    var deflater = try Deflater()
    try sink.write(try deflater.add(packing.head(of: file)))
    let source = try FileSource(packing.site + "/" + file.path)
    var at = 0
    while at < file.bytes {
      let piece = try source.bytes(at: at, count: FileSource.piece)
      guard !piece.isEmpty else { throw .damaged(path: source.path) }
      try sink.write(try deflater.add(piece))
      at += piece.count
    }
    try sink.write(try deflater.add(WARCRecord.tail, isLast: true))
  }

  private mutating func note(_ file: WebFile, in part: String, from start: Int, to end: Int) {
    index.append(CDXLine(file, below: record.address, part: part, offset: start, length: end - start))
  }
}
