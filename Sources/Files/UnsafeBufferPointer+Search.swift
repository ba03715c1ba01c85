public import Glibc

extension UnsafeBufferPointer<UInt8> {
  /// Where `byte` first stands at or after `start`, looked for many bytes at a time; written out where it is called, because
  /// what is looked for is often near.
  @inlinable
  package func first(_ byte: UInt8, from start: Int) -> Int? {
    guard start < count, let base = baseAddress, let found = memchr(base + start, Int32(byte), count - start)
    else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }
}
