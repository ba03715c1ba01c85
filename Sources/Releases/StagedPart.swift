import Digests

/// The files that were handed in below one name at the top of the site.
///
/// A site may have millions of files, of which only this is kept until all of them are there: a string and a digest for each
/// would take four times as much.
struct StagedPart: Sendable {
  private struct Entry {
    /// Where the path begins in `bytes`; the digest follows it.
    let start: Int
    let size: Int
    let length: Int32
    let isKept: Bool

    func path(in bytes: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
      UnsafeRawBufferPointer(rebasing: bytes[start..<start + Int(length)])
    }
  }

  private var bytes: [UInt8] = []
  private var entries: [Entry] = []

  /// How many files there are.
  var count: Int { entries.count }

  /// Adds `file`.
  mutating func append(_ file: StagedFile) {
    let path = file.file.path.utf8
    entries.append(
      Entry(start: bytes.count, size: file.file.bytes, length: Int32(path.count), isKept: file.isKept))
    bytes += path
    bytes += file.file.digest.bytes
  }

  /// The file at `place`.
  subscript(place: Int) -> StagedFile {
    let entry = entries[place]
    let end = entry.start + Int(entry.length)
    let file = Manifest.File(
      path: path(at: place), bytes: entry.size, digest: Digest(bytes: Array(bytes[end..<end + 32])))
    return StagedFile(file: file, isKept: entry.isKept)
  }

  /// Whether the bytes of the file at `place` stand in the output folder already.
  func isKept(at place: Int) -> Bool { entries[place].isKept }

  /// The path of the file at `place`.
  func path(at place: Int) -> String {
    let entry = entries[place]
    return String(decoding: bytes[entry.start..<entry.start + Int(entry.length)], as: UTF8.self)
  }

  /// The path of the first file; the part has one.
  var first: String { path(at: 0) }

  /// Orders the files by the bytes of their paths.
  ///
  /// - Throws: `ReleaseTrouble.twice` with the first path that two of them have.
  mutating func sort() throws(ReleaseTrouble) {
    bytes.withUnsafeBytes { bytes in
      entries.sort { Self.order($0, $1, bytes) < 0 }
    }
    let twice = bytes.withUnsafeBytes { bytes in
      entries.indices.dropFirst().first { Self.order(entries[$0 - 1], entries[$0], bytes) == 0 }
    }
    if let twice { throw .twice(path: path(at: twice)) }
  }

  /// Whether one of the files has the path `path`.
  func contains(_ path: String) -> Bool {
    let path = Array(path.utf8)
    return entries.contains { entry in
      entry.length == path.count && bytes[entry.start..<entry.start + path.count].elementsEqual(path)
    }
  }

  private static func order(_ left: Entry, _ right: Entry, _ bytes: UnsafeRawBufferPointer) -> Int {
    ByteOrder.compare(left.path(in: bytes), right.path(in: bytes))
  }
}
