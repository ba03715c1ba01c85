import Evaluation

/// A day as people write it.
enum WrittenDate {
  /// The day in `text` as the content writes it, or `text` itself where it is none.
  static func plain(_ text: String) -> String {
    let narrow = PlainText.narrow(text)
    let parts = narrow.split { "年月日/.-".contains($0) }
    guard parts.count == 3, let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]),
      parts[0].count == 4, let date = CalendarDate(year: year, month: month, day: day)
    else { return PlainText.trimmed(text) }
    return date.description
  }
}
