internal import Mustache

/// Amounts of money beside each other, as bars; the longest fills the width.
struct MoneyChart: Sendable {
  /// One bar.
  struct Bar: Sendable {
    let word: String
    let value: String
    let width: String
    let textY: String
    let y: String

    static let contract = Contract<Bar>(
      "bar of money",
      [
        .text("word", "what the money is for or comes from", \.word),
        .text("value", "the amount, with unit", \.value),
        .text("width", "the length of the bar in percent", \.width),
        .text("textY", "the base line of its text", \.textY),
        .text("y", "the upper edge of the bar", \.y),
      ])
  }

  let bars: [Bar]

  /// The chart of `amounts` in fen, each with its name and how it is written; none of them below zero.
  init(_ amounts: [(word: String, value: String, fen: Int128)]) {
    let longest = max(1, amounts.map(\.fen).max() ?? 1)
    bars = amounts.enumerated().map { row, amount in
      let parts = Int(amount.fen * 10_000 / longest)
      let rest = String(parts % 100)
      return Bar(
        word: amount.word, value: amount.value, width: "\(parts / 100).\(rest.count < 2 ? "0" + rest : rest)",
        textY: String(row * 38 + 15), y: String(row * 38 + 21))
    }
  }

  static let contract = Contract<MoneyChart>(
    "chart of money",
    [
      .text("height", "the height of the picture") { String($0.bars.count * 38) },
      .list("bars", "the bars, as in the table beside them", Bar.contract, \.bars),
    ])
}
