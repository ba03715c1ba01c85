import Diagnostics
import Evaluation
import Records
import Workbook

extension ListReading {
  /// What every column was taken for.
  var uses: [ColumnUse] {
    var uses: [ColumnUse] = header.columns.map { column in
      let name = choice.columns.first { $0.value.number == column.number }?.key
      let isAmount = name.map(FieldForm.amounts.contains) ?? false
      let unit = isAmount && choice.columns["amountUnit"] == nil ? self.unit(of: column) : nil
      return ColumnUse(
        column: CellName.letters(of: column.number), header: column.text,
        field: name.map { header.table.kind.fields[header.table.index(of: $0)].label },
        aside: choice.asides[column.number], unit: unit?.unit, unitSource: unit?.source)
    }
    for number in unnamed.keys.sorted() {
      uses.append(
        ColumnUse(
          column: CellName.letters(of: number), header: "", field: nil, aside: .unnamed, unit: nil,
          unitSource: nil))
    }
    return uses
  }

  /// Columns without a header that hold something: their first cell's row and how many there are.
  private var unnamed: [Int: (row: Int, count: Int)] {
    let known = Set(header.columns.flatMap { $0.number...$0.last })
    var unnamed: [Int: (row: Int, count: Int)] = [:]
    for row in grid.sheet.rows where row.number > header.rows.upperBound && row.number < end {
      for cell in row.cells where !known.contains(cell.column) {
        let earlier = unnamed[cell.column]
        unnamed[cell.column] = (earlier?.row ?? row.number, (earlier?.count ?? 0) + 1)
      }
    }
    return unnamed
  }

  var strayCells: [Diagnostic] {
    unnamed.sorted { $0.key < $1.key }.map { column, found in
      Diagnostic(
        .cellsWithoutHeader, at: grid.sheet.place(row: found.row, column: column), ["count": "\(found.count)"]
      )
    }
  }
}
