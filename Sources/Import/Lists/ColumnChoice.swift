import Diagnostics
import Evaluation
import Records
import Workbook

/// Which column of a table is which field.
struct ColumnChoice {
  /// The column of each field, by the field's English name.
  private(set) var columns: [String: ListHeader.Column] = [:]
  /// Why other columns were left aside, by their numbers.
  private(set) var asides: [Int: ColumnUse.Aside] = [:]
  /// What has to be asked.
  private(set) var faults: [Diagnostic] = []
  /// The assignments that found their column.
  private(set) var used: Set<ImportRequest.Assignment> = []

  private let header: ListHeader
  private let grid: SheetGrid

  /// The choice for `header`; `assignments` come first.
  init(
    _ header: ListHeader, in grid: SheetGrid, assignments: [ImportRequest.Assignment],
    isOfDepartments: Bool = false
  ) {
    self.header = header
    self.grid = grid
    assign(assignments)
    var candidates: [String: [(column: ListHeader.Column, rank: Int)]] = [:]
    for column in header.columns where asides[column.number] == nil && !isTaken(column) {
      if column.readings.contains(where: { HeaderWords.personal.contains($0.words) }) {
        asides[column.number] = .personal
      } else if let match = header.matches[column.number] {
        candidates[match.field, default: []].append((column, match.rank))
      } else {
        asides[column.number] = .unknown
      }
    }
    for (field, found) in candidates.sorted(by: { $0.key < $1.key }) { choose(field, among: found) }
    numberInsteadOfID()
    doubtTotalScore()
    // Where departments are evaluated, they are what has the name.
    if header.table == .evaluations && columns["name"] == nil && isOfDepartments {
      columns["name"] = columns.removeValue(forKey: "units") ?? columns.removeValue(forKey: "department")
    }
  }

  private func isTaken(_ column: ListHeader.Column) -> Bool {
    columns.values.contains { $0.number == column.number }
  }

  private mutating func assign(_ assignments: [ImportRequest.Assignment]) {
    for assignment in assignments {
      guard let column = header.columns.first(where: assignment.means) else { continue }
      if assignment.field.isEmpty {
        asides[column.number] = .asked
      } else if let field = assignment.field(in: header.table) {
        columns[field.name] = column
      } else {
        continue
      }
      used.insert(assignment)
    }
  }

  private mutating func choose(_ field: String, among found: [(column: ListHeader.Column, rank: Int)]) {
    if let assigned = columns[field] {
      for other in found { asides[other.column.number] = .weaker(than: assigned.text) }
      return
    }
    guard let best = found.map(\.rank).min() else { return }
    let chosen = found.filter { $0.rank == best }
    if chosen.count > 1 {
      let names = chosen.map { "\(CellName.letters(of: $0.column.number))“\($0.column.text)”" }
      faults.append(
        Diagnostic(
          .ambiguousColumns,
          at: grid.sheet.place(row: header.rows.upperBound, column: chosen[0].column.number),
          [
            "field": header.table.kind.fields[header.table.index(of: field)].label, "name": field,
            "columns": names.joined(separator: "、"), "example": chosen[0].column.text,
          ]))
    }
    columns[field] = chosen[0].column
    for other in found where other.column.number != chosen[0].column.number {
      asides[other.column.number] = .weaker(than: chosen[0].column.text)
    }
  }

  /// 总分 is the full score where another column looks like the score that was reached.
  private mutating func doubtTotalScore() {
    guard header.table == .evaluations, let total = columns["score"], header.matches[total.number]?.rank == 1,
      let other = header.columns.first(where: { column in
        let words = column.readings[0].words
        return asides[column.number] == .unknown && words.hasSuffix("分")
          && !["扣分", "加分", "部分"].contains(where: words.hasSuffix)
      })
    else { return }
    let names = [total, other].map { "\(CellName.letters(of: $0.number))“\($0.text)”" }
    faults.append(
      Diagnostic(
        .ambiguousColumns, at: grid.sheet.place(row: header.rows.upperBound, column: total.number),
        [
          "field": header.table.kind.fields[header.table.index(of: "score")].label, "name": "score",
          "columns": names.joined(separator: "、"), "example": other.text,
        ]))
  }

  /// Lists often call their running number 编号; only where 序号 stands beside it is it surely an id.
  private mutating func numberInsteadOfID() {
    guard header.table == .evaluations, let column = columns["id"], columns["number"] == nil else { return }
    let texts = grid.sheet.rows.drop { $0.number <= header.rows.upperBound }.prefix(200)
      .filter { $0.cells.count > 1 }.compactMap { $0[column.number]?.text }
    // Headings that count as 一 and the heads once more stand among them.
    let numbers = texts.count { $0.count <= 4 && Int($0) != nil }
    guard numbers > 0, numbers * 2 >= texts.count else { return }
    columns["id"] = nil
    columns["number"] = column
  }
}
