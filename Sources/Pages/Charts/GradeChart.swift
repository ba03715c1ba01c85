internal import Mustache

/// How many evaluations have each grade, as bars from 0 to 100 percent.
struct GradeChart: Sendable {
  /// One bar.
  struct Bar: Sendable {
    let word: String
    let key: String
    let count: String
    let share: String
    let textY: String
    let y: String

    static let contract = Contract<Bar>(
      "bar",
      [
        .text("word", "the grade", \.word),
        .text("key", "excellent, good, fair or poor, for class names", \.key),
        .text("count", "how many", \.count),
        .text("share", "the share in percent, which is also the length of the bar", \.share),
        .text("textY", "the base line of its text", \.textY),
        .text("y", "the upper edge of the bar", \.y),
      ])
  }

  let bars: [Bar]

  /// The chart of `distribution`.
  init(_ distribution: [GradeCountContext]) {
    bars = distribution.enumerated().map { row, count in
      Bar(
        word: count.grade.word, key: count.grade.key, count: count.count, share: count.share,
        textY: String(row * 38 + 15), y: String(row * 38 + 21))
    }
  }

  static let contract = Contract<GradeChart>(
    "chart of grades",
    [
      .text("height", "the height of the picture") { String($0.bars.count * 38) },
      .list("bars", "the bars, the best grade first", Bar.contract, \.bars),
    ])
}
