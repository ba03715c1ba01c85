import Workbook

/// Text of a workbook without the differences that typing makes.
enum PlainText {
  /// `text` without blanks at its edges and with single line ends.
  static func trimmed(_ text: String) -> String {
    var copy = text.contains("\r") ? text.replacing("\r\n", with: "\n").replacing("\r", with: "\n") : text
    return copy.withUTF8 { Blanks.trimmedText($0) }
  }

  /// `text` in one line, as a name that was broken to fit its cell; words in Latin letters stay apart.
  static func line(_ text: String) -> String {
    let lines = trimmed(text).split(separator: "\n").map { trimmed(String($0)) }.filter { !$0.isEmpty }
    return lines.dropFirst().reduce(lines.first ?? "") { line, next in
      let areWords = line.last?.isASCII == true && next.first?.isASCII == true
      return line + (areWords ? " " : "") + next
    }
  }

  /// `text` with full-width letters, digits and signs in their half-width forms and without any blanks.
  static func narrow(_ text: String) -> String {
    var plain = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\u{FF01}"..."\u{FF5E}": plain.append(Unicode.Scalar(UInt8(scalar.value - 0xFEE0)))
      case "【", "〔", "［": plain.append("(")
      case "】", "〕", "］": plain.append(")")
      case "\u{200B}", "\u{FEFF}": continue
      case _ where scalar.properties.isWhitespace: continue
      default: plain.append(scalar)
      }
    }
    return String(plain)
  }

  /// Whether `text` only says that there is nothing: dashes, strokes, points.
  static func saysNothing(_ text: String) -> Bool {
    let plain = narrow(text)
    return plain.unicodeScalars.allSatisfy { "-—–－―─/\\….。*、".unicodeScalars.contains($0) }
      || ["无", "N/A", "n/a", "未评分", "不适用"].contains(plain)
  }
}
