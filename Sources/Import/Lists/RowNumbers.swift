import Workbook

/// How the rows of a list are numbered, which tells headings with figures, as 一、教育局 above 1 and 2, from its records.
struct RowNumbers {
  private let number: Int?
  private let name: Int?
  private let results: [Int]
  private let grid: SheetGrid
  /// Whether any row counts in figures.
  private var hasFigures = false
  /// How rows are numbered where they are; nil where hardly any is.
  private var usual: Way?

  /// How a row is numbered: as 1 is, as 1.1 or 1-1 is, or not in figures.
  private enum Way { case whole, divided, none }

  /// How the rows below `row` are numbered, in a list whose fields stand in `columns`.
  init(below row: Int, _ columns: [String: ListHeader.Column], in grid: SheetGrid) {
    number = columns["number"]?.number
    name = columns["name"]?.number
    results = ["score", "grade"].compactMap { columns[$0]?.number }
    self.grid = grid
    var counts: [Way: Int] = [:]
    for other in grid.sheet.rows where other.number > row && other.cells.count > 1 {
      counts[way(of: other.number), default: 0] += 1
      if !hasFigures { hasFigures = Self.countsInFigures(lead(other.number)) }
    }
    let all = counts.values.reduce(0, +)
    // Parts of projects, which have no numbers, may be more than the projects.
    let (whole, divided) = (counts[.whole] ?? 0, counts[.divided] ?? 0)
    usual = max(whole, divided) * 3 < all ? nil : whole >= divided ? .whole : .divided
  }

  /// Whether `row` is a heading that adds up the records below it: it counts as 一、 where records count as 1, and has no result
  /// of its own.
  func isHeading(_ row: Int) -> Bool {
    hasFigures && Self.isOrdinal(lead(row)) && results.allSatisfy { grid.text(row, $0).isEmpty }
  }

  /// Whether `row` has no number where others have one, or 1.1 where they count 1, 2, 3.
  func isOdd(_ row: Int) -> Bool { usual.map { $0 != way(of: row) } ?? false }

  /// The number of `row`, or its name where it has none.
  private func lead(_ row: Int) -> String {
    let text = number.map { PlainText.narrow(grid.text(row, $0)) } ?? ""
    return text.isEmpty ? name.map { PlainText.narrow(grid.text(row, $0)) } ?? "" : text
  }

  private func way(of row: Int) -> Way {
    guard let number else { return .none }
    let parts = grid.text(row, number).unicodeScalars.split { scalar in
      switch scalar {
      case "0"..."9", "０"..."９", "①"..."⒛", "Ⅰ"..."ⅿ": false
      default: true
      }
    }
    return parts.isEmpty ? .none : parts.count == 1 ? .whole : .divided
  }

  /// Whether `text` begins as 1、 or （1） does, or is a figure.
  private static func countsInFigures(_ text: String) -> Bool {
    let rest = text.drop { $0 == "(" }
    let behind = rest.drop { $0.isASCII && $0.isNumber }
    guard behind.startIndex > rest.startIndex else { return false }
    guard let mark = behind.first else { return true }
    return ".、)".contains(mark) && behind.dropFirst().first?.isNumber != true
  }

  /// Whether `text` begins as 一、 or （一） does, or is such a number; 一、二级公路 is a name.
  private static func isOrdinal(_ text: String) -> Bool {
    let rest = text.drop { $0 == "(" }
    let behind = rest.drop { numerals.contains($0) }
    guard behind.startIndex > rest.startIndex else { return false }
    guard let mark = behind.first else { return true }
    return ".、)".contains(mark) && !(behind.dropFirst().first.map(numerals.contains) ?? false)
  }

  private static let numerals = "一二三四五六七八九十"
}
