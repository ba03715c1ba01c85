/// How wide a column of a workbook should be.
enum ColumnWidth {
  /// The width in characters that shows `header` and a division code, at most 48; a Chinese character counts twice.
  static func fitting(_ header: String) -> Int {
    min(48, max(8, header.unicodeScalars.reduce(0) { $0 + ($1.value < 0x2E80 ? 1 : 2) } + 2))
  }
}
