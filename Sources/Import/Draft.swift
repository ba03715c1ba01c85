import Diagnostics
import Evaluation
import Records
import Workbook

/// A record as it was read from a workbook, not yet part of the content.
struct Draft: Sendable {
  /// A cell of the workbook.
  struct Position: Hashable, Sendable {
    let row: Int32
    let column: Int32

    init(row: Int, column: Int) {
      self.row = Int32(row)
      self.column = Int32(column)
    }
  }

  /// The table that it belongs to.
  let table: ImportTable
  /// Where it was read.
  let source: DraftSource
  /// What each field holds, as the content writes it; nil for fields that the workbook does not have.
  private(set) var texts: [String?]
  /// The cell of each field.
  private(set) var cells: [Position?]
  /// Where the record starts.
  let start: Position

  init(_ table: ImportTable, source: DraftSource, start: Position) {
    self.table = table
    self.source = source
    self.start = start
    texts = Array(repeating: nil, count: table.kind.fields.count)
    cells = Array(repeating: nil, count: table.kind.fields.count)
  }

  /// What the field with the English name `name` holds.
  subscript(name: String) -> String? { texts[table.index(of: name)] }

  /// Puts `text` into the field at `index`; `cell` is where it stands, if it stands anywhere.
  mutating func set(_ index: Int, _ text: String, at cell: Position? = nil) {
    texts[index] = text
    cells[index] = cell
  }

  /// Puts `text` into the field with the English name `name`.
  mutating func set(_ name: String, _ text: String, at cell: Position? = nil) {
    set(table.index(of: name), text, at: cell)
  }

  /// Notes that the field with the English name `name`, which stands in a file of its own, was read from `cell`.
  mutating func mark(_ name: String, at cell: Position) {
    cells[table.index(of: name)] = cell
  }

  /// The place of the field at `index`, or of the record.
  func place(of index: Int) -> Place { source.place(cells[index] ?? start) }

  /// Where the record starts.
  var place: Place { source.place(start) }

  /// What is wrong with amounts that are finer than a fen in their unit, or too large, which the content does not take.
  var amountFaults: [Diagnostic] {
    guard table == .evaluations, let unit = self["amountUnit"].flatMap({ AmountUnit(term: $0) }) else {
      return []
    }
    return FieldForm.amounts.compactMap { name in
      guard let number = self[name].flatMap({ ExactDecimal($0) }) else { return nil }
      let amount = Amount(number, unit)
      if let amount, !amount.isBeyondAllBudgets { return nil }
      let index = table.index(of: name)
      return Diagnostic(
        amount == nil ? .amountTooFine : .amountTooLarge, at: place(of: index),
        [
          "field": table.kind.fields[index].label, "name": name, "text": "\(number)", "unit": unit.label,
        ])
    }
  }
}

/// A sheet that records were read from.
struct DraftSource: Hashable, Sendable {
  /// The file, as it was named.
  let file: String
  /// The file's name in the content: without the folders of this machine.
  let workbook: String
  /// The sheet.
  let sheet: String

  /// The place of `cell`.
  func place(_ cell: Draft.Position) -> Place {
    let name = CellName.name(row: Int(cell.row), column: Int(cell.column))
    return Place(file: file, spot: .cell(sheet: sheet, cell: name))
  }
}
