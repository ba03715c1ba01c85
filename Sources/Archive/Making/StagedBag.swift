/// A bag in the making, in a folder that bears its final name only when it is whole.
struct StagedBag {
  /// The bag's folder.
  let folder: String
  let digesters: Digesters
  let steps: Steps
  /// The files that were put in.
  private(set) var files: [BagFile] = []
  private var standing: Set<String> = []

  init(_ folder: String, _ digesters: Digesters, steps: Steps) {
    self.folder = folder
    self.digesters = digesters
    self.steps = steps
  }

  /// The payload, in the order of its paths.
  var payload: [BagFile] {
    files.filter { BagPath.isBelow(BagPath.payload, $0.path) }.sorted { $0.path.precedesByBytes($1.path) }
  }

  /// All that is not payload.
  var tags: [BagFile] { files.filter { !BagPath.isBelow(BagPath.payload, $0.path) } }

  /// Puts in a file of these bytes.
  @discardableResult
  mutating func put(_ path: String, _ bytes: [UInt8]) throws(ArchiveTrouble) -> BagFile {
    var sink = try sink(path)
    try sink.write(bytes)
    let file = BagFile(path: path, bytes: bytes.count, digests: sink.finish())
    files.append(file)
    return file
  }

  /// Puts in a copy of the file at `source`; `take` sees each piece of it.
  mutating func copy(
    _ path: String, from source: borrowing FileSource,
    _ take: ([UInt8]) -> Void = { _ in }
  ) throws(ArchiveTrouble) -> BagFile {
    var sink = try sink(path)
    var at = 0
    while true {
      let piece = try source.bytes(at: at, count: FileSource.piece)
      if piece.isEmpty { break }
      take(piece)
      try sink.write(piece)
      at += piece.count
    }
    let file = BagFile(path: path, bytes: at, digests: sink.finish())
    files.append(file)
    return file
  }

  /// Takes note of a file that was written by other means.
  mutating func note(_ path: String, bytes: Int, _ digests: FileDigests) {
    files.append(BagFile(path: path, bytes: bytes, digests: digests))
  }

  /// Where `path` stands on disk, its folder made.
  mutating func place(_ path: String) throws(ArchiveTrouble) -> String {
    let above = String(path.split(separator: "/").dropLast().joined(separator: "/"))
    if standing.insert(above).inserted { try Tree.make(above.isEmpty ? folder : folder + "/" + above, steps) }
    return folder + "/" + path
  }

  private mutating func sink(_ path: String) throws(ArchiveTrouble) -> FileSink {
    try FileSink(try place(path), digesters, steps: steps)
  }
}
