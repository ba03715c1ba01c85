import Evaluation

/// The header of a column, taken apart.
struct HeaderText: Hashable {
  /// The words without brackets, years and marks.
  let words: String
  /// The unit of money in its brackets.
  let unit: AmountUnit?
  /// Whether it names a unit of money that the content does not have, such as 千元.
  let hasOtherUnit: Bool
  /// Whether its brackets say percent.
  let isPercentage: Bool

  /// The parts of `text`.
  init(_ text: String) {
    var words = ""
    var inside = ""
    var depth = 0
    var unit: AmountUnit?
    var isPercentage = false
    var hasOtherUnit = false
    characters: for character in PlainText.narrow(text) {
      switch character {
      case "(":
        depth += 1
        inside = ""
      case ")" where depth > 0:
        depth -= 1
        // 含结转、万元 names its unit among other things.
        for part in inside.split(whereSeparator: { ",，、;；".contains($0) }).map(String.init) {
          unit = unit ?? Self.unit(part)
          if Self.isOtherUnit(part) { hasOtherUnit = true }
        }
        if inside.contains("%") { isPercentage = true }
        // Brackets such as 项目(政策)名称 belong to the words.
        if Self.unit(inside) == nil && ["政策", "单位", "项目"].contains(inside) { words += inside }
      case _ where depth > 0: inside.append(character)
      case "*", ":", "：", "、", "/": continue
      case "%": isPercentage = true
      case "①"..."⑳": continue
      case "=" where !words.isEmpty: break characters
      default: words.append(character)
      }
    }
    if Self.otherUnits.contains(where: { words.hasSuffix($0) }) { hasOtherUnit = true }
    // 万元 alone, as below 预算数, is that and no 元.
    for ending in ["万元", "亿元", "元"] where !hasOtherUnit && words.hasSuffix(ending) {
      unit = unit ?? AmountUnit(term: ending)
      words = String(words.dropLast(ending.count))
      break
    }
    self.words = Self.withoutYear(words)
    self.unit = unit
    self.hasOtherUnit = hasOtherUnit
    self.isPercentage = isPercentage
  }

  private static let otherUnits = ["百元", "千元", "十万元", "百万元", "千万元", "美元", "欧元", "港元", "日元"]

  private static func isOtherUnit(_ text: String) -> Bool {
    otherUnits.contains(where: PlainText.narrow(text).hasSuffix)
  }

  /// The unit of money that `text` names, such as 单位:万元.
  static func unit(_ text: String) -> AmountUnit? {
    var words = PlainText.narrow(text)[...]
    for start in ["金额单位:", "单位:", "金额单位", "单位", "人民币"] where words.hasPrefix(start) {
      words = words.dropFirst(start.count)
    }
    return AmountUnit(term: String(words))
  }

  private static func withoutYear(_ words: String) -> String {
    guard words.count > 5, words.prefix(4).allSatisfy(\.isASCII), let year = Int(words.prefix(4)),
      (1990...2100).contains(year)
    else { return words }
    let rest = words.dropFirst(4)
    if rest.hasPrefix("年度") { return String(rest.dropFirst(2)) }
    return rest.hasPrefix("年") ? String(rest.dropFirst()) : words
  }
}
