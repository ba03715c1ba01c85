import CSync
import Files
import Glibc

/// A file without a name that lives in memory, so that what passes between programs never stands on a disk.
final class MemoryFile: Sendable {
  let descriptor: Int32

  init() throws(FileTrouble) {
    // The flag 1 is MFD_CLOEXEC.
    descriptor = memfd_create("disclose", 1)
    guard descriptor >= 0 else { throw FileTrouble(.make, "memfd", number: errno) }
  }

  deinit {
    close(descriptor)
  }

  /// Puts `bytes` in, to be read from the start.
  func fill(_ bytes: [UInt8]) throws(FileTrouble) {
    if let number = FileWriting.write(bytes.span.bytes, to: descriptor) {
      throw FileTrouble(.write, "memfd", number: number)
    }
    lseek(descriptor, 0, SEEK_SET)
  }

  /// How many lines that do not end with `/` were written after the first `place` bytes, which is moved to the end.
  func lines(after place: inout Int) -> Int {
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    var lines = 0
    while case let got = pread(descriptor, &piece, piece.count, place), got > 0 {
      // A line that is not whole yet is counted with the rest of it.
      guard let end = piece[..<got].lastIndex(of: UInt8(ascii: "\n")) else { break }
      for at in piece[...end].indices where piece[at] == UInt8(ascii: "\n") {
        if at > 0, piece[at - 1] != UInt8(ascii: "/") { lines += 1 }
      }
      place += end + 1
    }
    return lines
  }

  /// All that was written to it.
  func bytes() throws(FileTrouble) -> [UInt8] {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw FileTrouble(.read, "memfd", number: errno) }
    let size = Int(status.st_size)
    // An array made with room for nothing is the one empty array of all threads, into which its length would be written.
    guard size > 0 else { return [] }
    return [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let got = pread(descriptor, buffer.baseAddress?.advanced(by: count), size - count, count)
        if got < 0 && errno == EINTR { continue }
        if got <= 0 { return }
        count += got
      }
    }
  }
}
