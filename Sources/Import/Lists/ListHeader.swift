import Evaluation
import Records
import Workbook

/// The header of a table in a sheet: one row, or several on top of each other.
struct ListHeader {
  /// A column and what its header says.
  struct Column {
    let number: Int
    /// The last column below the same head, where its cells are joined.
    var last: Int
    /// The header as a person reads it, its rows set apart by `／`.
    let text: String
    /// What it may be matched by: all rows together, then its lowest.
    let readings: [HeaderText]
    /// The unit of money that any of its rows names.
    let unit: AmountUnit?
    /// Whether any of its rows names a unit that the content does not have.
    let hasOtherUnit: Bool
    /// Whether any of its rows says percent.
    let isPercentage: Bool
  }

  /// The table that it is a header of.
  let table: ImportTable
  /// Its rows.
  let rows: ClosedRange<Int>
  /// Its columns that have a header.
  let columns: [Column]
  /// How certainly each column means which field, by the column's number.
  let matches: [Int: (field: String, rank: Int)]

  /// How many different fields its columns mean.
  var fieldCount: Int { Set(matches.values.map(\.field)).count }

  /// The header of `table` in `rows` of `grid`; a column that `assignments` name means what they say.
  init(
    _ table: ImportTable, rows: ClosedRange<Int>, in grid: SheetGrid,
    assignments: [ImportRequest.Assignment] = []
  ) {
    self.table = table
    self.rows = rows
    var columns: [Column] = []
    var lowestRange: MergedRange?
    for number in Self.numbers(rows, in: grid) {
      var texts: [String] = []
      var range: MergedRange?
      for row in rows {
        let text = grid.text(row, number)
        if text.isEmpty { continue }
        range = grid.merge(row, number)
        if text != texts.last { texts.append(text) }
      }
      if let range, range == lowestRange, !columns.isEmpty {
        columns[columns.count - 1].last = number
        continue
      }
      lowestRange = range
      guard let lowest = texts.last else { continue }
      let parts = texts.map { HeaderText($0) }
      // 实际支出 above 金额 is no 金额 of the budget: the rows together say more than the lowest.
      let named = texts.count > 1 && Self.isMeasure(lowest) ? texts.dropLast() : texts[...]
      var readings = named.suffix(1).map { HeaderText($0) }
      if named.count > 1 { readings.insert(HeaderText(named.joined()), at: 0) }
      columns.append(
        Column(
          number: number, last: number, text: texts.joined(separator: "／").replacing("\n", with: ""),
          readings: readings,
          unit: parts.reversed().lazy.compactMap(\.unit).first,
          hasOtherUnit: parts.contains(where: \.hasOtherUnit),
          isPercentage: parts.contains(where: \.isPercentage)))
    }
    self.columns = columns
    var matches: [Int: (field: String, rank: Int)] = [:]
    for column in columns {
      let assigned = assignments.first { $0.means(column) }.flatMap { $0.field(in: table) }
      matches[column.number] = assigned.map { ($0.name, 0) } ?? Self.match(column, in: table)
    }
    self.matches = matches
  }

  /// The header of the first table in the first rows of `grid`, with what `assignments` say of its columns; nil where there is none.
  ///
  /// It is the one that names most; but not one below records, which are a table of their own.
  static func find(in grid: SheetGrid, assignments: [ImportRequest.Assignment] = []) -> ListHeader? {
    var best: ListHeader?
    var first: ListHeader?
    for row in grid.sheet.rows.prefix(40).map(\.number) {
      for depth in 1...3 where row + depth - 1 <= grid.lastRow {
        let rows = row...(row + depth - 1)
        // None ends within cells that are joined downwards.
        if rows.contains(where: { $0 + forcedDepth(at: $0, in: grid) - 1 > rows.upperBound }) { continue }
        for table in ImportTable.allCases {
          let header = ListHeader(table, rows: rows, in: grid, assignments: assignments)
          guard header.isGood else { continue }
          // Of headers that name as much, the one of fewer rows has no title in it.
          if header.isBetter(than: best) { best = header }
          let isFirst = first.map { $0.rows.contains(row) || rows.contains($0.rows.lowerBound) } ?? true
          if isFirst && header.isBetter(than: first) { first = header }
        }
      }
    }
    best = best?.withMeasures(in: grid, assignments)
    guard let best, let first, first.rows.upperBound < best.rows.lowerBound else { return best }
    let between = grid.sheet.rows.filter {
      $0.number > first.rows.upperBound && $0.number < best.rows.lowerBound
    }
    let hasRecords = between.contains { row in
      row.cells.count > 1 && row.cells.contains { $0.kind == .number || WrittenNumber($0.text) != nil }
    }
    return hasRecords ? first : best
  }

  /// It, with the row below where that says only in what the columns count, as 万元, % and 分 do.
  private func withMeasures(in grid: SheetGrid, _ assignments: [ImportRequest.Assignment]) -> ListHeader {
    let below = grid.cells(of: rows.upperBound + 1)
    guard !below.isEmpty, below.allSatisfy({ Self.isMeasure($0.text) }) else { return self }
    return ListHeader(
      table, rows: rows.lowerBound...(rows.upperBound + 1), in: grid, assignments: assignments)
  }

  /// Whether `text` says only in what a column counts.
  private static func isMeasure(_ text: String) -> Bool {
    ["万元", "亿元", "元", "分", "%"].contains(PlainText.narrow(text).filter { !"()".contains($0) })
  }

  /// Whether `row` of `grid` is one of the rows of heads once more, as on each printed sheet.
  func isRepeated(in row: SheetRow, of grid: SheetGrid) -> Bool {
    row.cells.allSatisfy { cell in
      let text = PlainText.narrow(cell.text)
      return rows.contains { PlainText.narrow(grid.text($0, cell.column)) == text }
    }
  }

  private func isBetter(than other: ListHeader?) -> Bool {
    guard let other else { return true }
    if saysMoreThanNames != other.saysMoreThanNames { return saysMoreThanNames }
    return (fieldCount, -rows.count) > (other.fieldCount, -other.rows.count)
  }

  /// Whether it says more of its records than how they are called, as problems do that name project and unit and are no results.
  private var saysMoreThanNames: Bool {
    let names: Set = ["id", "number", "projectCode", "name", "units", "department"]
    return table != .evaluations || !Set(matches.values.map(\.field)).isSubset(of: names)
  }

  /// Whether it names enough to be a header: what a record cannot do without, and something more.
  private var isGood: Bool {
    let fields = Set(matches.values.map(\.field))
    guard fields.count >= 2, fields.count * 3 >= columns.count else { return false }
    switch table {
    case .evaluations: return !fields.isDisjoint(with: ["name", "units", "department", "projectCode"])
    case .indicators: return fields.contains("level1") && fields.count >= 3
    case .findings: return fields.contains("problem")
    }
  }

  private static func match(_ column: Column, in table: ImportTable) -> HeaderWords.Meaning? {
    for reading in column.readings {
      if let meaning = HeaderWords.meaning(of: reading.words, in: table) {
        return isOfSpending(column) && meaning.field == "budgeted" ? nil : meaning
      }
    }
    return nil
  }

  /// Whether a row above the lowest says that money was spent, as 支出情况 above 金额 does.
  private static func isOfSpending(_ column: Column) -> Bool {
    let above = column.text.split(separator: "／").dropLast()
    return above.contains { text in
      ["支出情况", "实际支出", "执行情况", "支出数", "执行数", "决算"].contains(where: text.contains)
        && !text.contains("预算")
    }
  }

  /// The columns that any of `rows` has a head for; no table has hundreds.
  private static func numbers(_ rows: ClosedRange<Int>, in grid: SheetGrid) -> [Int] {
    var numbers: Set<Int> = []
    for row in rows {
      for cell in grid.cells(of: row) {
        numbers.formUnion(cell.column...min(grid.end(row, cell.column), cell.column + 200))
      }
    }
    return Array(numbers.sorted().prefix(200))
  }

  /// How many rows the cells that begin in `row` and are joined downwards reach; 3 at most.
  private static func forcedDepth(at row: Int, in grid: SheetGrid) -> Int {
    let ends = grid.cells(of: row).compactMap { cell -> Int? in
      guard let range = grid.merge(row, cell.column), range.rows.lowerBound == row, range.columns.count == 1
      else { return nil }
      return range.rows.count
    }
    return ends.max().map { $0 <= 3 ? $0 : 1 } ?? 1
  }
}
