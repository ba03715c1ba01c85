/// Where the next byte goes in memory that was set aside for it.
struct ByteCursor {
  fileprivate var next: UnsafeMutablePointer<UInt8>

  /// Puts down `byte`.
  @inline(__always)
  mutating func put(_ byte: UInt8) {
    next.pointee = byte
    next += 1
  }

  /// Puts down `text`.
  @inline(__always)
  mutating func put(_ text: UnsafeBufferPointer<UInt8>) {
    guard let start = text.baseAddress else { return }
    next.update(from: start, count: text.count)
    next += text.count
  }

  /// Puts down `text`.
  @inline(__always)
  mutating func put(_ text: StaticString) { put(text.bytes) }

  /// Puts down `text`.
  @inline(__always)
  mutating func put(_ text: [UInt8]) { text.withUnsafeBufferPointer { put($0) } }
}

extension [UInt8] {
  /// Adds what `write` puts down: no more than `most` bytes, so that there is room once for all of them.
  @inline(__always)
  mutating func append(atMost most: Int, _ write: (inout ByteCursor) -> Void) {
    append(addingCapacity: most) { span in
      span.withUnsafeMutableBufferPointer { memory, count in
        guard let start = memory.baseAddress else { return }
        var cursor = ByteCursor(next: start + count)
        write(&cursor)
        count = cursor.next - start
        precondition(count <= memory.count, "more was put down than there is room for")
      }
    }
  }
}

extension StaticString {
  /// Its bytes.
  var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: utf8Start, count: utf8CodeUnitCount) }
}
