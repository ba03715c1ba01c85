/// Bytes of HTML, with the escaping that each place needs.
struct HTMLWriter {
  /// What has been written.
  private(set) var bytes: [UInt8] = []
  /// Where a text's own part of `bytes` starts.
  private let start: Int

  /// A writer with nothing written.
  init() {
    start = 0
  }

  /// A writer that goes on behind `bytes`, which it takes over.
  init(taking bytes: inout [UInt8]) {
    start = bytes.count
    swap(&self.bytes, &bytes)
  }

  /// Writes `markup` as it is.
  mutating func write(_ markup: StaticString) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: markup.utf8Start, count: markup.utf8CodeUnitCount))
  }

  /// Writes `markup` as it is.
  mutating func write(_ markup: UnsafeBufferPointer<UInt8>) {
    bytes.append(contentsOf: markup)
  }

  /// Writes `number`.
  mutating func write(_ number: Int) {
    bytes.append(contentsOf: String(number).utf8)
  }

  /// Starts a new line, unless one was just started.
  mutating func startLine() {
    if bytes.count > start && bytes[bytes.count - 1] != 0x0A { bytes.append(0x0A) }
  }

  /// Writes `text` so that it is nothing but text, between tags or in a quoted attribute.
  mutating func escape(_ text: UnsafeBufferPointer<UInt8>) {
    var from = 0
    for index in text.indices where HTMLWriter.isMarkup(text[index]) {
      if from < index { bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[from..<index])) }
      escape(text[index])
      from = index + 1
    }
    if from < text.count { bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[from...])) }
  }

  /// Writes `text`, which is plain, with its references resolved.
  mutating func escape(plain text: UnsafeBufferPointer<UInt8>) {
    var (from, index) = (0, 0)
    while index < text.count {
      guard HTMLWriter.isMarkup(text[index]) else {
        index += 1
        continue
      }
      if from < index { write(UnsafeBufferPointer(rebasing: text[from..<index])) }
      if let (byte, end) = text[index] == UInt8(ascii: "&") ? PlainText.reference(in: text, at: index) : nil {
        escape(byte)
        index = end
      } else {
        escape(text[index])
        index += 1
      }
      from = index
    }
    if from < text.count { write(UnsafeBufferPointer(rebasing: text[from...])) }
  }

  /// Writes `text`, which is plain but for tags: those as they are, the rest with its references resolved.
  mutating func escape(tagged text: UnsafeBufferPointer<UInt8>) {
    var index = 0
    while index < text.count {
      let opening = text[index...].firstIndex(of: UInt8(ascii: "<")) ?? text.count
      if index < opening { escape(plain: UnsafeBufferPointer(rebasing: text[index..<opening])) }
      guard opening < text.count, let end = RawTag.end(in: text, from: opening) else { return }
      write(UnsafeBufferPointer(rebasing: text[opening..<end]))
      index = end
    }
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "&"): write("&amp;")
    case UInt8(ascii: "<"): write("&lt;")
    case UInt8(ascii: ">"): write("&gt;")
    case UInt8(ascii: "\""): write("&quot;")
    default: bytes.append(byte)
    }
  }

  private static func isMarkup(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "&") || byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">")
      || byte == UInt8(ascii: "\"")
  }

  /// Writes `address` for an attribute, percent-encoded where no address may have such a byte.
  mutating func escapeAddress(_ address: UnsafeBufferPointer<UInt8>) {
    for byte in address {
      switch byte {
      case UInt8(ascii: "&"): write("&amp;")
      case UInt8(ascii: "'"): write("&#x27;")
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        bytes.append(byte)
      default:
        if HTMLWriter.addressMarks.contains(byte) {
          bytes.append(byte)
        } else {
          bytes.append(UInt8(ascii: "%"))
          bytes.append(HTMLWriter.hexadecimal[Int(byte >> 4)])
          bytes.append(HTMLWriter.hexadecimal[Int(byte & 15)])
        }
      }
    }
  }

  private static let addressMarks = Array("!#$%()*+,-./:;=?@_~".utf8)
  private static let hexadecimal = Array("0123456789ABCDEF".utf8)
}
