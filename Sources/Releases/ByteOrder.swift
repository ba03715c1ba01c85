import Glibc

/// The order in which manifests list paths.
enum ByteOrder {
  /// Below zero where `left` comes before `right`, above it where after.
  static func compare(_ left: UnsafeRawBufferPointer, _ right: UnsafeRawBufferPointer) -> Int {
    guard let start = left.baseAddress, let other = right.baseAddress else { return left.count - right.count }
    let order = memcmp(start, other, min(left.count, right.count))
    return order == 0 ? left.count - right.count : Int(order)
  }
}
