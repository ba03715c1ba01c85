internal import Glibc

/// Makes cells of what stands in the XML of a sheet.
struct XLSXValues {
  /// The number formats of the styles.
  let formats: [NumberFormat]
  /// Whether days count from 1904.
  let from1904: Bool
  /// Whether the values of formulas are out of date or were never worked out.
  let isStale: Bool

  /// Whether the style shows nothing for a zero.
  func hidesZero(_ style: Int) -> Bool { formats.indices.contains(style) && formats[style].hidesZero }

  /// Whether the style strikes out what the cell holds.
  func isStruck(_ style: Int) -> Bool { formats.indices.contains(style) && formats[style].isStruck }

  /// Whether the style writes in white on white.
  func isWhite(_ style: Int) -> Bool { formats.indices.contains(style) && formats[style].isWhite }

  /// The cell; nil where it is empty.
  func cell(
    column: Int, type: String, style: Int, value: String, hasFormula: Bool, strings: [String]
  ) -> SheetCell? {
    if hasFormula && isStale { return SheetCell(column: column, text: "", doubt: .notCalculated) }
    switch type {
    case "s":
      guard let index = Int(value), strings.indices.contains(index) else {
        return value.isEmpty ? nil : SheetCell(column: column, text: "#\(value)", doubt: .failed)
      }
      return text(strings[index], column)
    case "inlineStr", "str": return text(EscapedText.plain(value), column)
    case "b": return SheetCell(column: column, kind: .boolean, text: value == "1" ? "TRUE" : "FALSE")
    case "e": return SheetCell(column: column, text: value, doubt: .failed)
    case "d": return SheetCell(column: column, kind: .date, text: String(value.prefix(10)))
    default:
      if !value.isEmpty { return number(value, style, column) }
      return hasFormula ? SheetCell(column: column, text: "", doubt: .notCalculated) : nil
    }
  }

  private func text(_ text: String, _ column: Int) -> SheetCell? {
    var copy = text
    let isBlank = copy.withUTF8 { Blanks.trimmed($0).isEmpty }
    return isBlank ? nil : SheetCell(column: column, text: text)
  }

  private func number(_ raw: String, _ style: Int, _ column: Int) -> SheetCell {
    let format = formats.indices.contains(style) ? formats[style] : .general
    guard let number = ShownNumber(raw) else {
      return SheetCell(column: column, text: raw, doubt: .digitsLost)
    }
    if number.hasLostDigits {
      return SheetCell(column: column, kind: .number, text: number.plain, doubt: .digitsLost)
    }
    switch format.kind {
    case .general, .text:
      return SheetCell(column: column, kind: .number, text: format.prefix + number.plain + format.suffix)
    case .scaled: return SheetCell(column: column, kind: .number, text: number.plain, doubt: .scaled)
    case .fixed(let decimals, let isGrouped, let wholeDigits):
      let (text, isRounded) = number.shown(
        decimals: decimals, isGrouped: isGrouped, wholeDigits: wholeDigits)
      return SheetCell(
        column: column, kind: .number, text: format.prefix + text + format.suffix,
        doubt: isRounded ? .rounded(number.plain) : nil)
    case .percentage(let decimals):
      let whole = number.hundredfold
      let (text, isRounded) = whole.shown(decimals: decimals, isGrouped: false)
      return SheetCell(
        column: column, kind: .number, text: text + "%", doubt: isRounded ? .rounded(whole.plain + "%") : nil)
    case .date(let hasMonth, let hasDay): return date(raw, number.plain, hasMonth, hasDay, column)
    }
  }

  private func date(_ raw: String, _ plain: String, _ hasMonth: Bool, _ hasDay: Bool, _ column: Int)
    -> SheetCell
  {
    guard let (year, month, day) = SerialDate.day(strtod(raw, nil), from1904: from1904) else {
      return SheetCell(column: column, kind: .number, text: plain, doubt: .scaled)
    }
    let text =
      hasDay
      ? "\(year)-\(Self.padded(month))-\(Self.padded(day))" : hasMonth ? "\(year)年\(month)月" : "\(year)"
    return SheetCell(column: column, kind: hasDay ? .date : .text, text: text)
  }

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
