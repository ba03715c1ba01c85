import Diagnostics
import Evaluation
import Records
import Workbook

extension ListReading {
  /// What the sheet leaves to its title or to the person who asks.
  mutating func decideDefaults() {
    guard header.table == .evaluations else { return }
    let place = grid.sheet.place(row: header.rows.lowerBound, column: header.columns.first?.number ?? 1)
    if choice.columns["stage"] == nil {
      let stages = TermWords.stages(in: title.text)
      if let stage = request.stage ?? (stages.count == 1 ? stages[0] : nil) {
        defaults.append(("stage", stage.label))
        if request.stage == nil { result.report.stageFromTitle = stage.label }
      } else {
        result.faults.append(Diagnostic(.stageNotKnown, at: place))
      }
    }
    if choice.columns["subject"] == nil {
      if let subject = request.subject ?? (title.isOfDepartments ? .department : hasProjects ? .project : nil)
      {
        defaults.append(("subject", subject.label))
      } else {
        result.faults.append(Diagnostic(.subjectNotKnown, at: place))
      }
    }
    if choice.columns["name"] == nil {
      result.faults.append(
        Diagnostic(.missingColumn, at: place, ["field": "名称", "name": "name"]))
    }
  }

  private var hasProjects: Bool {
    choice.columns["name"].map { column in
      let text = PlainText.narrow(column.text)
      return text.contains("项目") || text == "名称"
    } ?? false
      || choice.columns["projectCode"] != nil
  }

  /// The unit of the amounts in `column`, and where it was found.
  func unit(of column: ListHeader.Column) -> (unit: AmountUnit, source: ColumnUse.UnitSource)? {
    if column.hasOtherUnit { return nil }
    if let unit = column.unit { return (unit, .header) }
    if let (unit, cell) = title.unit { return (unit, .title(cell)) }
    return request.unit.map { ($0, .request) }
  }

  /// A heading within the table may give the amounts below it another unit.
  mutating func checkUnit(of row: SheetRow) {
    guard header.table == .evaluations, choice.columns["amountUnit"] == nil,
      let cell = row.cells.first(where: { ListTitle.unit($0.text) != nil }),
      let other = ListTitle.unit(cell.text)
    else { return }
    let amounts = FieldForm.amounts.compactMap { choice.columns[$0] }.filter { $0.unit == nil }
    guard let unit = amounts.compactMap({ unit(of: $0)?.unit }).first, unit != other else { return }
    result.faults.append(
      Diagnostic(
        .unitChanges, at: grid.sheet.place(row: row.number, column: cell.column),
        ["text": PlainText.trimmed(cell.text), "unit": unit.label, "other": other.label]))
  }

  /// All amounts of a record have one unit in the content; where they differ, the others are written in that of the first.
  mutating func settleUnits(_ draft: inout Draft, _ units: [Int: AmountUnit]) {
    let table = header.table
    guard table == .evaluations else { return }
    let fields = FieldForm.amounts.map { (name: $0, index: table.index(of: $0)) }
    if choice.columns["amountUnit"] == nil || draft["amountUnit"]?.isEmpty ?? true {
      // Amounts without a unit of their own must not be given that of another.
      let isWhole = fields.allSatisfy { units[$0.index] != nil || draft.texts[$0.index]?.isEmpty ?? true }
      guard isWhole, let unit = fields.lazy.compactMap({ units[$0.index] }).first else { return }
      draft.set("amountUnit", unit.label)
    }
    guard let unit = draft["amountUnit"].flatMap({ AmountUnit(term: $0) }) else { return }
    for field in fields {
      guard let other = units[field.index], other != unit, let text = draft.texts[field.index] else {
        continue
      }
      let place = draft.place(of: field.index)
      if let converted = MoneyShift.convert(text, from: other, to: unit) {
        let cell = draft.cells[field.index]
        draft.set(field.index, converted, at: cell)
        result.faults.append(
          Diagnostic(
            .unitsDiffer, at: place, ["text": text + other.label, "converted": converted + unit.label]))
      } else {
        let label = table.kind.fields[field.index].label
        result.faults.append(
          Diagnostic(.unreadableNumber, at: place, ["field": label, "name": field.name, "text": text]))
      }
    }
  }

  /// A rate such as 0.97 without a percent sign is 97 % only where the amounts say so, and never below a head that says percent.
  mutating func settleRate(_ draft: inout Draft) {
    guard header.table == .evaluations, let column = choice.columns["executionRate"],
      let text = draft["executionRate"], !text.isEmpty, text.last != "%", let rate = ExactDecimal(text)
    else { return }
    let index = header.table.index(of: "executionRate")
    let meaning = RateText.meaning(
      of: rate, executed: draft["executed"].flatMap { ExactDecimal($0) },
      budgeted: draft["budgeted"].flatMap { ExactDecimal($0) })
    if column.isPercentage {
      if let warning = Diagnostic(rate: rate, meaning: meaning, at: draft.place(of: index)) {
        result.faults.append(warning)
      }
    } else if case .fraction = meaning, let percent = RateText.hundredfold(rate) {
      draft.set(index, percent + "%", at: draft.cells[index])
    } else if meaning != .percentage {
      result.faults.append(Diagnostic(.rateWithoutSign, at: draft.place(of: index), ["text": text]))
    }
  }
}
