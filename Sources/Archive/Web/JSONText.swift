/// Texts and objects as JSON writes them, in the order in which they are given.
enum JSONText {
  /// `text` in quotation marks.
  static func quoted(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy { $0 >= 0x20 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }
    if isPlain { return "\"" + text + "\"" }
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\u{0}"..."\u{1F}":
        let hex = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  /// An object on one line whose values are texts.
  static func object(_ members: [(name: String, text: String)]) -> String {
    "{" + members.map { "\(quoted($0.name)): \(quoted($0.text))" }.joined(separator: ", ") + "}"
  }
}
