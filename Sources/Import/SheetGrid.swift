import Workbook

/// A sheet whose cells are found by row and column, joined cells included.
struct SheetGrid: Sendable {
  let sheet: Sheet
  private let indexes: [Int: Int]
  private let merges: [Int: [MergedRange]]

  /// How many rows all joined cells of a sheet may span together.
  private static let room = 4_000_000

  /// The grid of `sheet`; nil where its joined cells span more than any table has.
  init?(_ sheet: Sheet) {
    self.sheet = sheet
    indexes = Dictionary(sheet.rows.enumerated().map { ($1.number, $0) }) { first, _ in first }
    let last = sheet.rows.last?.number ?? 0
    var merges: [Int: [MergedRange]] = [:]
    var count = 0
    for range in sheet.merges where range.rows.lowerBound <= last {
      let rows = range.rows.lowerBound...min(range.rows.upperBound, last)
      count += rows.count
      guard count <= Self.room else { return nil }
      for row in rows { merges[row, default: []].append(range) }
    }
    self.merges = merges
  }

  /// The last row that holds something.
  var lastRow: Int { sheet.rows.last?.number ?? 0 }

  /// The cell in `row` and `column` itself.
  func cell(_ row: Int, _ column: Int) -> SheetCell? {
    indexes[row].flatMap { sheet.rows[$0][column] }
  }

  /// The cells of `row` that hold something.
  func cells(of row: Int) -> [SheetCell] { indexes[row].map { sheet.rows[$0].cells } ?? [] }

  /// The joined cells that `row` and `column` belong to.
  func merge(_ row: Int, _ column: Int) -> MergedRange? {
    merges[row]?.first { $0.contains(row: row, column: column) }
  }

  /// The cell that is seen in `row` and `column`: that of the joined cells where they are joined.
  func seen(_ row: Int, _ column: Int) -> SheetCell? {
    if let cell = cell(row, column) { return cell }
    guard let range = merge(row, column) else { return nil }
    return cell(range.rows.lowerBound, range.columns.lowerBound)
  }

  /// The trimmed text that is seen in `row` and `column`.
  func text(_ row: Int, _ column: Int) -> String {
    seen(row, column).map { PlainText.trimmed($0.text) } ?? ""
  }

  /// The last column of the cell in `row` and `column`, which may be joined with others.
  func end(_ row: Int, _ column: Int) -> Int { merge(row, column)?.columns.upperBound ?? column }
}
