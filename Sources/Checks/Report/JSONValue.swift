/// A value of JSON whose members keep the order in which they were written down.
public enum JSONValue: Sendable {
  /// Members, in their order.
  case object([(String, JSONValue)])
  /// Items, in their order.
  case array([JSONValue])
  /// Text.
  case text(String)
  /// A whole number.
  case number(Int)
  /// True or false.
  case flag(Bool)
  /// Nothing.
  case null

  /// The text of the value, a line for each member, without a line end at its end.
  public func text() -> String {
    var bytes: [UInt8] = []
    write(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends the value to `bytes`, a line for each member, without a line end at its end.
  func write(to bytes: inout [UInt8], indentedBy depth: Int = 0) {
    switch self {
    case .object(let members) where !members.isEmpty:
      bytes.append(UInt8(ascii: "{"))
      for (index, (name, value)) in members.enumerated() {
        Self.breakLine(in: &bytes, isFirst: index == 0, depth + 1)
        Self.quote(name, in: &bytes)
        bytes += ": ".utf8
        value.write(to: &bytes, indentedBy: depth + 1)
      }
      bytes.append(UInt8(ascii: "\n"))
      Self.indent(&bytes, depth)
      bytes.append(UInt8(ascii: "}"))
    case .array(let items) where !items.isEmpty:
      bytes.append(UInt8(ascii: "["))
      for (index, item) in items.enumerated() {
        Self.breakLine(in: &bytes, isFirst: index == 0, depth + 1)
        item.write(to: &bytes, indentedBy: depth + 1)
      }
      bytes.append(UInt8(ascii: "\n"))
      Self.indent(&bytes, depth)
      bytes.append(UInt8(ascii: "]"))
    case .object: bytes += "{}".utf8
    case .array: bytes += "[]".utf8
    case .text(let text): Self.quote(text, in: &bytes)
    case .number(let number): bytes += String(number).utf8
    case .flag(let flag): bytes += (flag ? "true" : "false").utf8
    case .null: bytes += "null".utf8
    }
  }

  /// Begins the next member or item of what is indented by `depth`.
  static func breakLine(in bytes: inout [UInt8], isFirst: Bool, _ depth: Int) {
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    bytes.append(UInt8(ascii: "\n"))
    indent(&bytes, depth)
  }

  private static func indent(_ bytes: inout [UInt8], _ depth: Int) {
    for _ in 0..<(2 * depth) { bytes.append(UInt8(ascii: " ")) }
  }

  private static func needsEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == 0x7F || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  /// Appends `text` as a string of JSON (RFC 8259, section 7).
  static func quote(_ text: String, in bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    if !text.utf8.contains(where: needsEscape) {
      bytes += text.utf8
      bytes.append(UInt8(ascii: "\""))
      return
    }
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): bytes += "\\\"".utf8
      case UInt8(ascii: "\\"): bytes += "\\\\".utf8
      case UInt8(ascii: "\n"): bytes += "\\n".utf8
      case UInt8(ascii: "\r"): bytes += "\\r".utf8
      case UInt8(ascii: "\t"): bytes += "\\t".utf8
      case 0..<0x20, 0x7F:
        let digits = String(byte, radix: 16)
        bytes += ("\\u" + String(repeating: "0", count: 4 - digits.count) + digits).utf8
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
