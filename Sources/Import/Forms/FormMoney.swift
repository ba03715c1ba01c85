import Diagnostics
import Evaluation
import Workbook

/// The block of amounts in a form: headings above, the total in its first row, its parts by source below.
struct FormMoney {
  private enum Heading: Int, CaseIterable { case initial, adjusted, executed, rate, points, score, reason }

  /// What is wrong or worth knowing.
  private(set) var faults: [Diagnostic] = []

  private let form: FormSheet
  private let request: ImportRequest
  private var headings: [(kind: Heading, row: Int, columns: ClosedRange<Int>, text: HeaderText)] = []
  private var values: [Heading: FormSheet.Value] = [:]
  private var unit: AmountUnit?
  private var rate: String?
  private var parts: [Part] = []
  /// How many columns the amounts stand to the right of their headings.
  private var shift = 0

  /// What comes from one source.
  private struct Part {
    let source: FundSource
    /// Whether its row says nothing of a part of the source, such as 省级财政拨款.
    let isWhole: Bool
    var values: [Heading: FormSheet.Value] = [:]
  }

  private static let words: [(Heading, Set<String>)] = [
    (.initial, ["年初预算数", "年初预算", "年初预算金额"]),
    (.adjusted, ["全年预算数", "全年预算", "调整后预算数", "调整后预算", "调整预算数", "预算数", "预算金额"]),
    (.executed, ["全年执行数", "预算执行数", "执行数", "全年支出数", "实际支出", "实际支出数", "支出数", "执行金额"]),
    (.rate, ["执行率", "预算执行率"]), (.points, ["分值", "权重"]), (.score, ["得分"]),
    (.reason, ["原因", "未完成原因", "偏差原因", "未完成原因分析", "偏差原因分析及改进措施", "偏差原因分析"]),
  ]

  init(_ form: FormSheet, request: ImportRequest) {
    self.form = form
    self.request = request
  }

  /// Reads the total; a form without amounts gives none.
  mutating func read() throws(FormStop) {
    guard let row = headingRow() else { return }
    let total = try totalRow(below: row)
    try assign(total)
    readParts(below: total)
    readRate()
    let amounts = [Heading.initial, .adjusted, .executed].compactMap { values[$0] }
    guard let first = amounts.first(where: { WrittenNumber($0.text) != nil }) else {
      // Without a number there is no unit to ask for, but what stands there is not passed over.
      faults += amounts.map {
        Diagnostic(.unreadableNumber, at: place($0), ["field": "金额", "name": "amount", "text": $0.text])
      }
      return
    }
    let written = FormMoneyUnit(form, headings.map { ($0.columns.lowerBound, $0.text) }, rows: row...total)
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

  /// The rate as a percentage; a fraction is one only where the amounts say so.
  private mutating func readRate() {
    guard let value = values[.rate], let number = WrittenNumber(value.text) else {
      rate = values[.rate]?.text
      return
    }
    rate = number.digits + (number.isPercentage ? "%" : "")
    guard !number.isPercentage, let decimal = ExactDecimal(number.digits), decimal.approximate > 0 else {
      return
    }
    let amounts = [values[.executed], values[.adjusted] ?? values[.initial]].map { value in
      value.flatMap { WrittenNumber($0.text) }.flatMap { ExactDecimal($0.digits) }?.approximate
    }
    if let executed = amounts[0], let budgeted = amounts[1], budgeted > 0,
      abs(executed / budgeted - decimal.approximate) < 0.02, let percent = RateText.hundredfold(decimal)
    {
      rate = percent + "%"
    } else if decimal.approximate <= 1.5 {
      faults.append(Diagnostic(.rateWithoutSign, at: place(value), ["text": value.text]))
    }
  }

  private func headingRow() -> Int? {
    form.grid.sheet.rows.first { row in
      guard form.head.contains(row.number) else { return false }
      let kinds = Set(row.cells.compactMap { Self.heading($0.text) })
      return kinds.count >= 2 && !kinds.isDisjoint(with: [.initial, .adjusted, .executed])
    }?.number
  }

  private static func heading(_ text: String) -> Heading? {
    let plain = HeaderText(text).words
    return words.first { $0.1.contains(plain) }?.0
  }

  private mutating func totalRow(below row: Int) throws(FormStop) -> Int {
    for cell in form.grid.cells(of: row) {
      guard let kind = Self.heading(cell.text) else { continue }
      headings.append(
        (kind, row, cell.column...form.grid.end(row, cell.column), HeaderText(cell.text)))
    }
    let first = headings.map(\.columns.lowerBound).min() ?? 1
    var candidates: [Int] = []
    for next in form.grid.sheet.rows where next.number > row && form.head.contains(next.number) {
      let label = Self.label(form, row: next.number, before: first, heading: row)
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
      row, headings.first?.columns.lowerBound ?? 1, zh: "金额表头下面没有“年度资金总额”一行",
      en: "there is no row 年度资金总额 below the headings of amounts")
  }

  /// The nearest text at the left of the amounts, without what is joined with the row of the headings.
  private static func label(_ form: FormSheet, row: Int, before column: Int, heading: Int) -> String {
    for at in stride(from: column - 1, through: 1, by: -1) {
      if let range = form.grid.merge(row, at), range.rows.contains(heading) { continue }
      let text = PlainText.narrow(form.grid.text(row, at))
      if !text.isEmpty { return text }
    }
    return ""
  }

  private mutating func assign(_ row: Int) throws(FormStop) {
    let first = headings.map(\.columns.lowerBound).min() ?? 1
    var loose: [SheetCell] = []
    var all: [SheetCell] = []
    for cell in form.grid.cells(of: row) where cell.column >= first {
      if let fault = CellReading.fault(of: cell, at: form.grid.sheet.place(row: row, column: cell.column)) {
        faults.append(fault)
        continue
      }
      if PlainText.saysNothing(cell.text) { continue }
      all.append(cell)
      let range = cell.column...form.grid.end(row, cell.column)
      guard let heading = headings.first(where: { $0.columns.overlaps(range) && values[$0.kind] == nil })
      else {
        loose.append(cell)
        continue
      }
      values[heading.kind] = value(cell, row)
      note(cell, row)
    }
    guard let stray = loose.first(where: { WrittenNumber($0.text) != nil }) else { return }
    let place = form.grid.sheet.place(row: row, column: stray.column)
    let offsets = Set(zip(all, headings).map { $0.column - $1.columns.lowerBound })
    guard all.count == headings.count, offsets.count == 1 else {
      faults.append(
        Diagnostic(.amountOutsideHeadings, at: place, ["text": PlainText.trimmed(stray.text)]))
      return
    }
    shift = offsets.first ?? 0
    for (cell, heading) in zip(all, headings) { values[heading.kind] = value(cell, row) }
    faults.append(Diagnostic(.amountsShifted, at: place))
  }

  /// Reads the rows by source, which stand below the total and stand where it stands; a source that the form calls
  /// otherwise is no field of the content.
  private mutating func readParts(below total: Int) {
    let (first, above) = (headings.map(\.columns.lowerBound).min() ?? 1, headings.first?.row ?? total)
    var divided: [FundSource] = []
    for row in form.grid.sheet.rows where row.number > total && form.head.contains(row.number) {
      let label = Self.label(form, row: row.number, before: first, heading: above)
      guard let source = Self.source(label) else { continue }
      if let other = parts.firstIndex(where: { $0.source == source }) {
        // 中央财政拨款 above 省级财政拨款: neither is the whole of 财政拨款.
        if !parts[other].isWhole {
          parts.remove(at: other)
          divided.append(source)
        }
        continue
      }
      let isWhole = Self.isWhole(label)
      if divided.contains(source) && !isWhole { continue }
      var part = Part(source: source, isWhole: isWhole)
      let cells = form.grid.cells(of: row.number)
        .filter { $0.column >= first && !PlainText.saysNothing($0.text) }
      let isAside = cells.contains {
        heading(of: $0, row.number, shift: 0) == nil && WrittenNumber($0.text) != nil
      }
      for cell in cells {
        let place = form.grid.sheet.place(row: row.number, column: cell.column)
        guard let kind = heading(of: cell, row.number, shift: isAside ? shift : 0) else {
          if WrittenNumber(cell.text) != nil {
            faults.append(
              Diagnostic(.amountOutsideHeadings, at: place, ["text": PlainText.trimmed(cell.text)]))
          }
          continue
        }
        guard [.initial, .adjusted, .executed].contains(kind), part.values[kind] == nil else { continue }
        if let fault = CellReading.fault(of: cell, at: place) {
          faults.append(fault)
          continue
        }
        part.values[kind] = value(cell, row.number)
        note(cell, row.number)
      }
      parts.append(part)
    }
  }

  /// The heading above `cell`, which stands `shift` columns to the right of it.
  private func heading(of cell: SheetCell, _ row: Int, shift: Int) -> Heading? {
    let range = (cell.column - shift)...(form.grid.end(row, cell.column) - shift)
    return headings.first { $0.columns.overlaps(range) }?.kind
  }

  /// The source that a row's label names, such as 其中：当年财政拨款; nil where it names none, or two.
  private static func source(_ label: String) -> FundSource? {
    let words: [(FundSource, [String])] = [
      (.appropriation, ["财政拨款", "财政资金"]), (.carriedOver, ["结转"]), (.other, ["其他资金", "其它资金"]),
    ]
    let named = words.filter { $0.1.contains(where: label.contains) }
    return named.count == 1 ? named[0].0 : nil
  }

  /// Whether a row's label names the whole of its source.
  private static func isWhole(_ label: String) -> Bool {
    !["中央", "地方", "上级", "本级", "省", "自治区", "市", "州", "盟", "县", "区", "旗", "镇"].contains(where: label.contains)
  }

  private func value(_ cell: SheetCell, _ row: Int) -> FormSheet.Value {
    FormSheet.Value(text: PlainText.trimmed(cell.text), row: row, column: cell.column)
  }

  private mutating func note(_ cell: SheetCell, _ row: Int) {
    guard case .rounded(let whole) = cell.doubt else { return }
    faults.append(
      Diagnostic(
        .roundedFigures, at: form.grid.sheet.place(row: row, column: cell.column),
        ["count": "1", "shown": cell.text, "whole": whole]))
  }

  private static func hasUnits(_ part: Part) -> Bool {
    part.values.values.allSatisfy { WrittenNumber($0.text)?.unit != nil }
  }

  private func place(_ value: FormSheet.Value) -> Place {
    form.grid.sheet.place(row: value.row, column: value.column)
  }
}
