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
  public func text(indentedBy depth: Int = 0) -> String {
    let inner = String(repeating: "  ", count: depth + 1)
    let outer = String(repeating: "  ", count: depth)
    switch self {
    case .object(let members) where !members.isEmpty:
      let lines = members.map { inner + Self.quoted($0) + ": " + $1.text(indentedBy: depth + 1) }
      return "{\n" + lines.joined(separator: ",\n") + "\n" + outer + "}"
    case .array(let items) where !items.isEmpty:
      return "[\n" + items.map { inner + $0.text(indentedBy: depth + 1) }.joined(separator: ",\n") + "\n"
        + outer + "]"
    case .object: return "{}"
    case .array: return "[]"
    case .text(let text): return Self.quoted(text)
    case .number(let number): return String(number)
    case .flag(let flag): return flag ? "true" : "false"
    case .null: return "null"
    }
  }

  /// `text` as a string of JSON (RFC 8259, section 7).
  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\r": quoted += "\\r"
      case "\t": quoted += "\\t"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F:
        let digits = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
