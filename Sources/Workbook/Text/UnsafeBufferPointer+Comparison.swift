internal import Glibc

extension UnsafeBufferPointer<UInt8> {
  /// Whether `other` holds the same bytes.
  package func isSame(as other: UnsafeBufferPointer<UInt8>) -> Bool {
    count == other.count && has(other, at: 0)
  }

  /// Whether `text` stands at `place`, which is not behind the end.
  package func has(_ text: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
    guard text.count <= count - place else { return false }
    guard let base = baseAddress, let start = text.baseAddress else { return true }
    return memcmp(base + place, start, text.count) == 0
  }

  /// Whether `isMeant` holds for any byte. It looks at all of them, many at a time, which is faster than to stop at the first
  /// one in texts that hardly ever have any.
  @inline(__always)
  func hasAny(_ isMeant: (UInt8) -> Bool) -> Bool {
    var found: UInt8 = 0
    for byte in self { found |= isMeant(byte) ? 1 : 0 }
    return found != 0
  }
}
