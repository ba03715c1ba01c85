import Workbook

/// Text of a workbook without the differences that typing makes.
enum PlainText {
  /// `text` without blanks at its edges and with single line ends.
  static func trimmed(_ text: String) -> String {
    var copy = text.contains("\r") ? text.replacing("\r\n", with: "\n").replacing("\r", with: "\n") : text
    return copy.withUTF8 { Blanks.trimmedText($0) }
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
