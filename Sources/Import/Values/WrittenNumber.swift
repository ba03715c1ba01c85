import Evaluation

/// A number as a cell of a workbook writes it, its unit set apart.
struct WrittenNumber {
  /// Its digits, as the content writes them.
  let digits: String
  /// The unit of money behind it.
  let unit: AmountUnit?
  /// Whether a percent sign stands behind it.
  let isPercentage: Bool

  /// The number in `text`; nil where it is none, or two.
  init?(_ text: String) {
    guard !Self.isDivided(text) else { return nil }
    var plain = PlainText.narrow(text)
    var unit: AmountUnit?
    var isPercentage = false
    for sign in ["¥", "￥", "人民币"] where plain.hasPrefix(sign) { plain = String(plain.dropFirst(sign.count)) }
    for ending in ["万元", "亿元", "元", "分", "%"] where plain.hasSuffix(ending) {
      plain = String(plain.dropLast(ending.count))
      unit = AmountUnit(term: ending)
      isPercentage = ending == "%"
      break
    }
    plain = plain.replacing("，", with: ",").replacing("。", with: ".")
    for dash in ["−", "－", "–"] where plain.hasPrefix(dash) { plain = "-" + plain.dropFirst(dash.count) }
    if plain.hasPrefix(".") { plain = "0" + plain }
    guard let number = ExactDecimal(plain) else { return nil }
    digits = number.description
    self.unit = unit
    self.isPercentage = isPercentage
  }

  /// Whether blanks other than those between thousands, or line ends, stand between the digits of `text`: these are two
  /// figures in one cell, or a slip.
  private static func isDivided(_ text: String) -> Bool {
    guard text.unicodeScalars.contains(where: \.properties.isWhitespace) else { return false }
    func isOfFigure(_ character: Character?) -> Bool {
      character.map { $0.isNumber || ",.，。．".contains($0) } ?? false
    }
    let parts = PlainText.trimmed(text).split(whereSeparator: \.isWhitespace)
    let joints = zip(parts, parts.dropFirst()).filter { isOfFigure($0.last) && isOfFigure($1.first) }
    if joints.isEmpty { return false }
    return PlainText.trimmed(text).contains(where: \.isNewline)
      || joints.contains { left, right in
        right.prefix(while: \.isNumber).count != 3
          || !(1...3).contains(left.reversed().prefix(while: \.isNumber).count)
      }
  }
}
