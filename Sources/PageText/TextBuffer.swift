/// The bytes of a text while it is written, end to end.
///
/// An array asks at each piece whether somebody else holds it, and a page is written in more than a thousand pieces, most of them
/// a few bytes long: that was a sixteenth of the instructions of pages.
@frozen
public struct TextBuffer: ~Copyable {
  @usableFromInline var start: UnsafeMutableRawPointer
  @usableFromInline var capacity: Int
  @usableFromInline var length = 0

  /// A buffer with nothing in it and room for `capacity` bytes.
  public init(capacity: Int = 1 << 12) {
    self.capacity = max(capacity, 16)
    start = .allocate(byteCount: self.capacity, alignment: 1)
  }

  deinit { start.deallocate() }

  /// The number of bytes written.
  @inlinable
  public var count: Int { length }

  /// Writes `bytes`.
  @inlinable
  public mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let source = bytes.baseAddress else { return }
    if bytes.count > capacity - count { grow(by: bytes.count) }
    if bytes.count < 8 {
      // Most pieces are a few bytes long, and to call for them takes longer than to write them.
      for index in 0..<bytes.count { (start + length + index).storeBytes(of: source[index], as: UInt8.self) }
    } else {
      (start + length).copyMemory(from: source, byteCount: bytes.count)
    }
    length += bytes.count
  }

  /// Writes `text`.
  @inlinable
  public mutating func append(_ text: StaticString) {
    append(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// Writes `bytes`.
  @inlinable
  public mutating func append(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { append($0) }
  }

  /// Writes `byte`.
  @inlinable
  public mutating func append(_ byte: UInt8) {
    if count == capacity { grow(by: 1) }
    (start + count).storeBytes(of: byte, as: UInt8.self)
    length += 1
  }

  /// The last byte, or nil where there is none.
  @inlinable
  public var last: UInt8? { count > 0 ? (start + count - 1).load(as: UInt8.self) : nil }

  /// Hands over what was written behind the first `from` bytes.
  public func read<Result>(from: Int = 0, _ hand: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    let bytes = UnsafeRawBufferPointer(start: start + from, count: count - from)
    return bytes.withMemoryRebound(to: UInt8.self) { hand($0) }
  }

  /// What was written behind the first `from` bytes.
  public func bytes(from: Int = 0) -> [UInt8] {
    read(from: from) { Array($0) }
  }

  @usableFromInline
  mutating func grow(by missing: Int) {
    capacity = max(capacity * 2, count + missing)
    let bigger = UnsafeMutableRawPointer.allocate(byteCount: capacity, alignment: 1)
    bigger.copyMemory(from: start, byteCount: count)
    start.deallocate()
    start = bigger
  }
}
