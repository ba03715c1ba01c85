/// What fonts say of the parts of a text that would be lost with them: digits that are raised, and figures that are struck out beside
/// others.
enum RunMarks {
  private static let digits = Dictionary(uniqueKeysWithValues: zip("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹"))

  /// `text` with its digits raised, as those of footnotes are: 91.5 with a note 1 is not 91.51.
  static func raised(_ text: String) -> String { String(text.map { digits[$0] ?? $0 }) }

  /// What stands between `text` and `next`, of which one is struck out and the other is not: a line's end between two figures,
  /// so that 90 struck out before 95 is not 9095.
  static func joint(_ text: String, _ next: String) -> String {
    guard let last = text.last, let first = next.first, last.isASCII, first.isASCII else { return "" }
    return last.isNumber && first.isNumber ? "\n" : ""
  }
}
