internal import Evaluation

extension IndicatorContext {
  /// `indicators` as the lines of a tree: a level that the line before has too is marked.
  static func tree(_ indicators: [Indicator]) -> [IndicatorContext] {
    indicators.indices.map { position in
      let indicator = indicators[position]
      let before = position > 0 ? indicators[position - 1] : nil
      let isLevel1Again = before?.level1 == indicator.level1
      return IndicatorContext(
        level1: indicator.level1, level2: indicator.level2, isLevel1Again: isLevel1Again,
        isLevel2Again: isLevel1Again && indicator.level2 != nil && before?.level2 == indicator.level2,
        level3: indicator.level3, weight: indicator.weight?.description, target: indicator.target,
        actual: indicator.actual, score: indicator.score?.description, reason: indicator.reason)
    }
  }
}

extension IndicatorSectionContext {
  /// The first levels of `indicators` in the order of their first lines; none where there is only one.
  static func sections(of indicators: [Indicator]) -> [IndicatorSectionContext] {
    var order: [String] = []
    for indicator in indicators where !order.contains(indicator.level1) { order.append(indicator.level1) }
    guard order.count > 1 else { return [] }
    return order.map { name in
      let lines = indicators.filter { $0.level1 == name }
      return IndicatorSectionContext(
        name: name, count: String(lines.count), weight: sum(lines.map(\.weight)),
        score: sum(lines.map(\.score)))
    }
  }

  /// What `points` come to; nil where one is missing or the sum is too large to be written.
  private static func sum(_ points: [ExactDecimal?]) -> String? {
    let stated = points.compactMap(\.self)
    guard stated.count == points.count else { return nil }
    let decimals = stated.map(\.decimals).max() ?? 0
    let sum = stated.reduce(Int128(0)) { $0 + $1.scaled(to: decimals) }
    return Int64(exactly: sum).map { ExactDecimal(mantissa: $0, decimals: decimals).description }
  }
}
