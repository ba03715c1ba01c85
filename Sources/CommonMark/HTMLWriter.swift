internal import PageText

/// Bytes of HTML, with the escaping that each place needs.
struct HTMLWriter: ~Copyable {
  /// What has been written.
  private(set) var text: TextBuffer

  /// A writer with nothing written and room for `capacity` bytes.
  init(capacity: Int = 256) {
    text = TextBuffer(capacity: capacity)
  }

  /// Writes `markup` as it is.
  mutating func write(_ markup: StaticString) {
    text.append(markup)
  }

  /// Writes `markup` as it is.
  mutating func write(_ markup: UnsafeBufferPointer<UInt8>) {
    text.append(markup)
  }

  /// Writes `markup` as it is.
  mutating func write(_ markup: [UInt8]) {
    text.append(markup)
  }

  /// Writes `number`.
  mutating func write(_ number: Int) {
    write(Array(String(number).utf8))
  }

  /// Starts a new line, unless one was just started.
  mutating func startLine() {
    if let last = text.last, last != 0x0A { text.append(0x0A) }
  }

  /// Writes `text` so that it is nothing but text, between tags or in a quoted attribute.
  mutating func escape(_ text: UnsafeBufferPointer<UInt8>) {
    var from = 0
    for index in text.indices where HTMLWriter.isMarkup(text[index]) {
      if from < index { write(UnsafeBufferPointer(rebasing: text[from..<index])) }
      escape(text[index])
      from = index + 1
    }
    if from < text.count { write(UnsafeBufferPointer(rebasing: text[from...])) }
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
    default: text.append(byte)
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
        text.append(byte)
      default:
        if HTMLWriter.addressMarks.contains(byte) {
          text.append(byte)
        } else {
          text.append(UInt8(ascii: "%"))
          text.append(HTMLWriter.hexadecimal[Int(byte >> 4)])
          text.append(HTMLWriter.hexadecimal[Int(byte & 15)])
        }
      }
    }
  }

  private static let addressMarks = Array("!#$%()*+,-./:;=?@_~".utf8)
  private static let hexadecimal = Array("0123456789ABCDEF".utf8)
}
