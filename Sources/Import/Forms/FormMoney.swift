import Diagnostics
import Evaluation
import Workbook

/// The block of amounts in a form: headings above, the total in its first row, its parts by source below.
struct FormMoney {
  private typealias Heading = FormMoneyHeadings.Kind

  /// What is wrong or worth knowing.
  private(set) var faults: [Diagnostic] = []

  private let form: FormSheet
  private let request: ImportRequest
  private var values: [Heading: FormSheet.Value] = [:]
  private var unit: AmountUnit?
  private var rate: String?
  private var parts: [FormMoneyParts.Part] = []

  init(_ form: FormSheet, request: ImportRequest) {
    self.form = form
    self.request = request
  }

  /// Reads the total; a form without amounts gives none.
  mutating func read() throws(FormStop) {
    guard let headings = FormMoneyHeadings(form) else {
      if let (row, column) = FormMoneyHeadings.unread(in: form) {
        let place = form.grid.sheet.place(row: row, column: column)
        faults.append(Diagnostic(.amountsNotRead, at: place))
      }
      return
    }
    let total = try totalRow(below: headings)
    let shift = try assign(total, below: headings)
    readParts(below: total, headings, shift: shift)
    readRate(below: headings)
    let amounts = [Heading.initial, .adjusted, .executed].compactMap { values[$0] }
    guard let first = amounts.first(where: { WrittenNumber($0.text) != nil }) else {
      // Without a number there is no unit to ask for, but what stands there is not passed over.
      faults += amounts.map {
        Diagnostic(.unreadableNumber, at: place($0), ["field": "金额", "name": "amount", "text": $0.text])
      }
      return
    }
    let written = FormMoneyUnit(form, headings, to: total)
    try written.requireOne()
    let numbers = amounts.compactMap { WrittenNumber($0.text) }
    let units = Set(numbers.compactMap(\.unit))
    let isWritten =
      units.count == 1 && numbers.allSatisfy { $0.unit != nil } && parts.allSatisfy(Self.hasUnits)
    guard let unit = isWritten ? units.first : written.unit ?? request.unit else {
      throw FormStop(
        first.row, first.column, zh: "没有写明金额单位，请在表上注明，或用 --unit 指明",
        en: "the unit of amounts is not given; write it, or say it with --unit")
    }
    self.unit = unit
  }

  /// Puts the amounts into the evaluation.
  mutating func fill(_ draft: inout Draft) {
    guard let unit else { return }
    let budgeted = values[.adjusted] ?? values[.initial]
    put(budgeted, "budgeted", in: unit, &draft)
    put(values[.executed], "executed", in: unit, &draft)
    for part in parts {
      let kind = FundPart.Kind.source(part.source)
      put(part.values[.adjusted] ?? part.values[.initial], kind.budgetedField, in: unit, &draft)
      put(part.values[.executed], kind.executedField, in: unit, &draft)
    }
    draft.set("amountUnit", unit.label)
    if let rate { draft.set("executionRate", rate, at: values[.rate]?.position) }
  }

  private mutating func put(
    _ value: FormSheet.Value?, _ name: String, in unit: AmountUnit, _ draft: inout Draft
  ) {
    guard let value else { return }
    let number = WrittenNumber(value.text)
    var text = number?.digits ?? value.text
    if let other = number?.unit, other != unit {
      text = MoneyShift.convert(text, from: other, to: unit) ?? text
      faults.append(
        Diagnostic(
          .unitsDiffer, at: place(value),
          ["text": (number?.digits ?? "") + other.label, "converted": text + unit.label]))
    }
    draft.set(name, text, at: value.position)
  }

  /// The points for spending the budget, which count like an indicator; nil where the form gives none.
  func indicator(source: DraftSource) -> Draft? {
    let points = values[.points].flatMap { WrittenNumber($0.text) == nil ? nil : $0 }
    guard let start = points ?? values[.score] else { return nil }
    var draft = Draft(.indicators, source: source, start: start.position)
    draft.set("level1", "预算执行")
    draft.set("level2", "预算执行率")
    if let points { draft.set("weight", WrittenNumber(points.text)?.digits ?? "", at: points.position) }
    if let rate { draft.set("actual", rate, at: values[.rate]?.position) }
    if let score = values[.score] {
      draft.set("score", WrittenNumber(score.text)?.digits ?? score.text, at: score.position)
    }
    if let reason = values[.reason] { draft.set("reason", reason.text, at: reason.position) }
    return draft
  }

  /// The rate as a percentage; a fraction is one only where the amounts say so, and never below a heading that says percent.
  private mutating func readRate(below headings: FormMoneyHeadings) {
    guard let value = values[.rate], let number = WrittenNumber(value.text) else {
      rate = values[.rate]?.text
      return
    }
    rate = number.digits + (number.isPercentage ? "%" : "")
    guard !number.isPercentage, let decimal = ExactDecimal(number.digits) else { return }
    let amounts = [values[.executed], values[.adjusted] ?? values[.initial]].map { value in
      value.flatMap { WrittenNumber($0.text) }.flatMap { ExactDecimal($0.digits) }
    }
    let meaning = RateText.meaning(of: decimal, executed: amounts[0], budgeted: amounts[1])
    if headings.all.contains(where: { $0.kind == .rate && $0.text.isPercentage }) {
      if let warning = Diagnostic(rate: decimal, meaning: meaning, at: place(value)) {
        faults.append(warning)
      }
    } else if case .fraction = meaning, let percent = RateText.hundredfold(decimal) {
      rate = percent + "%"
    } else if meaning != .percentage {
      faults.append(Diagnostic(.rateWithoutSign, at: place(value), ["text": value.text]))
    }
  }

  private func totalRow(below headings: FormMoneyHeadings) throws(FormStop) -> Int {
    let (row, first) = (headings.row, headings.firstColumn)
    var candidates: [Int] = []
    for next in form.grid.sheet.rows where next.number > row && form.head.contains(next.number) {
      let label = headings.label(of: next.number)
      if ["资金总额", "合计", "总计", "总额", "预算总额", "整体支出"].contains(where: label.contains) { return next.number }
      if next.cells.contains(where: { FormLabels.isLabel($0.text) && $0.column < first }) && label.isEmpty {
        break
      }
      if next.cells.contains(where: { $0.column >= first && WrittenNumber($0.text) != nil }) {
        candidates.append(next.number)
      }
    }
    if candidates.count == 1 { return candidates[0] }
    throw FormStop(
      row, first, zh: "金额表头下面没有“年度资金总额”一行",
      en: "there is no row 年度资金总额 below the headings of amounts")
  }

  /// Takes the amounts of `row`; gives how many columns they stand to the right of their headings.
  private mutating func assign(_ row: Int, below headings: FormMoneyHeadings) throws(FormStop) -> Int {
    var loose: [SheetCell] = []
    var all: [SheetCell] = []
    for cell in form.grid.cells(of: row) where cell.column >= headings.firstColumn {
      if let fault = CellReading.fault(of: cell, at: form.grid.sheet.place(row: row, column: cell.column)) {
        faults.append(fault)
        continue
      }
      if PlainText.saysNothing(cell.text) { continue }
      let range = cell.column...form.grid.end(row, cell.column)
      if let (source, heading) = headings.parts.first(where: { $0.heading.columns.overlaps(range) }) {
        if let source { put(cell, of: source, heading.kind, row) }
        continue
      }
      all.append(cell)
      guard let heading = headings.all.first(where: { $0.columns.overlaps(range) && values[$0.kind] == nil })
      else {
        loose.append(cell)
        continue
      }
      values[heading.kind] = form.value(of: cell, in: row)
      faults += form.rounding(of: cell, in: row)
    }
    guard let stray = loose.first(where: { WrittenNumber($0.text) != nil }) else { return 0 }
    let place = form.grid.sheet.place(row: row, column: stray.column)
    let offsets = Set(zip(all, headings.all).map { $0.column - $1.columns.lowerBound })
    guard all.count == headings.all.count, offsets.count == 1 else {
      let above = headings.heading(above: stray, in: row)
      faults.append(
        Diagnostic(
          above == nil ? .amountOutsideHeadings : .amountsUnderOneHeading, at: place,
          ["text": PlainText.trimmed(stray.text), "heading": above?.text.words ?? ""]))
      return 0
    }
    for (cell, heading) in zip(all, headings.all) {
      values[heading.kind] = form.value(of: cell, in: row)
    }
    faults.append(Diagnostic(.amountsShifted, at: place))
    return offsets.first ?? 0
  }

  /// Takes what `source` has in a column of its own.
  private mutating func put(_ cell: SheetCell, of source: FundSource, _ kind: Heading, _ row: Int) {
    let at = parts.firstIndex { $0.source == source } ?? parts.count
    if at == parts.count { parts.append(FormMoneyParts.Part(source)) }
    parts[at].values[kind] = form.value(of: cell, in: row)
    faults += form.rounding(of: cell, in: row)
  }

  private mutating func readParts(below total: Int, _ headings: FormMoneyHeadings, shift: Int) {
    var reading = FormMoneyParts(form, headings, shift: shift)
    reading.read(below: total)
    parts += reading.all.filter { part in !parts.contains { $0.source == part.source } }
    faults += reading.faults
  }

  private static func hasUnits(_ part: FormMoneyParts.Part) -> Bool {
    part.values.values.allSatisfy { WrittenNumber($0.text)?.unit != nil }
  }

  private func place(_ value: FormSheet.Value) -> Place {
    form.grid.sheet.place(row: value.row, column: value.column)
  }
}
