import Diagnostics
import Evaluation
import Workbook

/// One row of a table, read field by field.
struct TableEntry {
  /// The table.
  let file: TableFile
  /// The number of the row, counted from 0 below the header.
  let row: Int
  /// Where faults go.
  let log: FaultLog

  /// The value of `field`; nil where it is blank or where its text was refused.
  subscript<Value>(field: Field<Value>) -> Value? {
    guard let cell = file.cell(field.declaration, row: row) else { return nil }
    let text = cell.trimmedText
    guard !text.isEmpty else {
      if field.declaration.isRequired {
        log.report(.missingField, at: cell.place, field.declaration.details)
      }
      return nil
    }
    do {
      return try field.kind.read(text)
    } catch {
      log.report(error, of: field.declaration, at: cell.place)
      return nil
    }
  }

  /// The values of `field`; those that were refused are left out.
  subscript<Element>(field: ListField<Element>) -> [Element] {
    guard let cell = file.cell(field.declaration, row: row), !cell.isEmpty else { return [] }
    return field.read(cell.text) { log.report($0, of: field.declaration, at: cell.place) }
  }

  /// The sum of money in `field`; `unit` is nil where the row has none.
  func amount(_ field: Field<ExactDecimal>, in unit: AmountUnit?, hasUnit: Bool) -> Amount? {
    guard let number = self[field] else { return nil }
    guard let unit else {
      if !hasUnit { log.report(.amountWithoutUnit, at: place(of: field), field.declaration.details) }
      return nil
    }
    let amount = Amount(number, unit)
    guard let amount, !amount.isBeyondAllBudgets else {
      let fault = amount == nil ? Fault.amountTooFine : .amountTooLarge
      let refusal = Refusal(fault, ["text": "\(number)", "unit": unit.label])
      log.report(refusal, of: field.declaration, at: place(of: field))
      return nil
    }
    return amount
  }

  /// The part of the money that `fields` state; nil where both are blank.
  func part(_ fields: FundFields, in unit: AmountUnit?, hasUnit: Bool) -> FundPart? {
    let budgeted = amount(fields.budgeted, in: unit, hasUnit: hasUnit)
    let executed = amount(fields.executed, in: unit, hasUnit: hasUnit)
    return budgeted == nil && executed == nil
      ? nil : FundPart(fields.kind, budgeted: budgeted, executed: executed)
  }

  /// Whether nothing stands in `field`.
  func isBlank(_ field: some Declared) -> Bool {
    file.cell(field.declaration, row: row)?.isEmpty ?? true
  }

  /// Where `field` stands; the row where it has no cell of its own.
  func place(of field: some Declared) -> Place {
    file.cell(field.declaration, row: row)?.place ?? place
  }

  /// Where the row starts.
  var place: Place { file.place(ofRow: row) }

  /// Where the row came from.
  var origin: Origin { Origin(row: row, in: file) }
}
