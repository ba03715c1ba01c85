/// Text in which characters that XML cannot hold are written as `_x000D_` (ECMA-376 part 1, 22.9.2.19).
enum EscapedText {
  /// `text` with these characters put in; the control characters among them are left out, but for line ends and tabs.
  static func plain(_ text: String) -> String {
    guard text.contains("_x") else { return text }
    var plain = ""
    var rest = text[...]
    while let mark = rest.firstRange(of: "_x") {
      plain += rest[..<mark.lowerBound]
      let digits = rest[mark.upperBound...].prefix(4)
      if digits.utf8.count == 4, rest[mark.upperBound...].dropFirst(4).first == "_",
        let scalar = UInt32(digits, radix: 16).flatMap({ Unicode.Scalar($0) })
      {
        if scalar.value >= 0x20 || scalar == "\n" || scalar == "\t" { plain.unicodeScalars.append(scalar) }
        rest = rest[digits.endIndex...].dropFirst()
      } else {
        plain += "_x"
        rest = rest[mark.upperBound...]
      }
    }
    return plain + rest
  }
}
