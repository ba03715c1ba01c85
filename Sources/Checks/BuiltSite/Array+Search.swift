internal import Glibc

extension [UInt8] {
  /// Where `byte` first stands at or after `start`, looked for many bytes at a time.
  func first(_ byte: UInt8, from start: Int) -> Int? {
    guard start < count else { return nil }
    return withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress, let found = memchr(base + start, Int32(byte), count - start) else {
        return nil
      }
      return UnsafeRawPointer(found) - base
    }
  }
}
