import Digests
import Glibc

/// A new file that is written piece by piece, digested on the way in every algorithm of a bag.
struct FileSink: ~Copyable {
  private var file: NewFile
  private var digests: DigestsInMaking

  /// How many bytes were written.
  var count: Int { file.count }

  /// A file at `path`, which must not be there.
  init(_ path: String, _ digesters: Digesters, steps: Steps) throws(ArchiveTrouble) {
    file = try NewFile(path, steps: steps)
    digests = DigestsInMaking(digesters)
  }

  /// Writes `bytes` at the end.
  mutating func write(_ bytes: [UInt8]) throws(ArchiveTrouble) {
    digests.append(bytes)
    try file.write(bytes)
  }

  /// Waits until what was written has reached the disk.
  func sync() throws(ArchiveTrouble) { try file.sync() }

  /// Ends the file and gives the digests of what was written.
  consuming func finish() -> FileDigests {
    digests.finish()
  }
}

/// An open file that is closed when nobody needs it any more.
///
/// It is not private, because optimised code of other modules closes it where it gives up a package.
struct Descriptor: ~Copyable {
  let number: Int32

  deinit {
    close(number)
  }
}
