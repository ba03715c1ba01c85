internal import Glibc

extension UnsafeBufferPointer<UInt8> {
  /// Whether `text` stands at `place`, which may be anywhere.
  func has(_ text: StaticString, at place: Int) -> Bool {
    guard place >= 0, place + text.utf8CodeUnitCount <= count, let base = baseAddress else { return false }
    return memcmp(base + place, text.utf8Start, text.utf8CodeUnitCount) == 0
  }
}
