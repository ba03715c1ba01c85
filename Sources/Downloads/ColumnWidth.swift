/// How wide a column of a workbook should be.
enum ColumnWidth {
  /// The width in characters that shows `texts`, between 8 and 48; a Chinese character counts twice.
  static func fitting(_ texts: [String?]) -> Double {
    let widest = texts.lazy.compactMap { $0 }.map { text in
      text.unicodeScalars.reduce(0) { $0 + ($1.value < 0x2E80 ? 1 : 2) }
    }.max()
    return Double(min(48, max(8, (widest ?? 0) + 2)))
  }
}
