public import Evaluation
import Files
import Glibc

/// A ZIP file of many files, all stored, with one date: the same files always give the same bytes.
public struct ZipPackage: ~Copyable {
  private let path: String
  private var writer: ZipWriter

  /// A package on its way to `path`; it stands there only once it is finished.
  public init(_ path: String, day: CalendarDate) throws(ArchiveTrouble) {
    self.path = path
    try Tree.remove(path + ".new", .real)
    writer = ZipWriter(try FileSink(path + ".new", try Digesters(), steps: .real), day: day)
  }

  /// Adds `bytes` as the file `name`.
  public mutating func add(_ name: String, _ bytes: [UInt8]) throws(ArchiveTrouble) {
    try writer.add(name, bytes)
  }

  /// Puts the package at its path, in the place of an earlier one, once it has reached the disk, and gives its size in bytes.
  public consuming func finish() throws(ArchiveTrouble) -> Int {
    let path = path
    let size = try writer.finish(synced: true).bytes
    guard rename(path + ".new", path) == 0 else { throw .system(.rename, path, number: errno) }
    return size
  }
}
