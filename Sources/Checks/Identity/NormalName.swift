/// A name without the differences that typing makes: full-width letters, kinds of brackets, spaces and quotation marks.
struct NormalName: Hashable {
  /// The name in its plain form.
  let text: String

  init(_ name: String) {
    var plain = String.UnicodeScalarView()
    for scalar in name.unicodeScalars {
      switch scalar {
      case "［", "【", "〔", "（", "[": plain.append("(")
      case "］", "】", "〕", "）", "]": plain.append(")")
      case "“", "”", "‘", "’", "\"", "'", "《", "》", "·", "、": continue
      case "\u{FF01}"..."\u{FF5E}": plain.append(Unicode.Scalar(UInt8(scalar.value - 0xFEE0)))
      case _ where scalar.properties.isWhitespace || scalar == "\u{200B}": continue
      default: plain.append(scalar)
      }
    }
    text = String(plain).lowercased()
  }

  /// The plain form without the first of `endings` that it has.
  func dropping(_ endings: [String]) -> String {
    guard let ending = endings.first(where: { text.hasSuffix($0) && text != $0 }) else { return text }
    return String(text.dropLast(ending.count))
  }
}
