import Diagnostics
import Evaluation
import Workbook

/// The indicators of a form: heads, rows of three levels, and the total below.
struct FormIndicators {
  /// The indicators, from top to bottom.
  private(set) var drafts: [Draft] = []
  /// The total score.
  private(set) var total: FormSheet.Value?
  /// The full score that the total states, where it is not 100.
  private(set) var fullScore: FormSheet.Value?
  /// What is wrong or worth knowing.
  private(set) var faults: [Diagnostic] = []
  /// The row of the last indicator.
  private(set) var lastRow: Int
  /// How many indicators stand above the last sum of a part.
  private var partStart = 0
  /// The weights of those indicators that are about spending the budget.
  private var executionWeights: [String?] = []

  private let form: FormSheet
  private let source: DraftSource
  private let header: ListHeader
  /// Which columns they stand in.
  let choice: ColumnChoice
  private var headings: [(text: String, stated: ExactDecimal, place: Place, sum: Int128)] = []

  init(_ form: FormSheet, source: DraftSource, assignments: [ImportRequest.Assignment]) {
    self.form = form
    self.source = source
    let row = form.indicatorRow
    let single = ListHeader(.indicators, rows: row...row, in: form.grid, assignments: assignments)
    let double = ListHeader(.indicators, rows: row...(row + 1), in: form.grid, assignments: assignments)
    let isDouble = form.grid.lastRow > row && double.fieldCount > single.fieldCount
    header = isDouble ? double : single
    choice = ColumnChoice(header, in: form.grid, assignments: assignments)
    lastRow = header.rows.upperBound
    faults = choice.faults
  }

  /// Reads down to the total.
  mutating func read() throws(FormStop) {
    let weight = choice.columns["weight"] ?? choice.columns["score"]
    // Forms about transfers give no points: what was wanted and what was reached.
    guard weight != nil || choice.columns["target"] != nil && choice.columns["actual"] != nil else {
      throw FormStop(
        form.indicatorRow, header.columns.first?.number ?? 1, zh: "指标表头里没有“分值”“得分”，也没有“指标值”“完成值”",
        en: "the heads of the indicators have neither 分值 nor 得分, nor 指标值 and 完成值")
    }
    let sums = FormSums(form, choice.columns)
    var levels = ["", "", ""]
    for row in form.grid.sheet.rows where row.number > header.rows.upperBound {
      guard let first = row.cells.first else { continue }
      if sums.isSum(row) {
        guard let weight, sums.isOverall(row) || !addsUpPart(row),
          let found = try sums.total(in: row, weight)
        else {
          partStart = drafts.count
          continue
        }
        (total, fullScore) = (found.score, found.fullScore)
        faults += found.faults
        break
      }
      if isEnd(first) { break }
      if isRemark(row) || (row.cells.count > 2 && header.isRepeated(in: row, of: form.grid)) { continue }
      try read(row, &levels)
    }
    if drafts.isEmpty {
      throw FormStop(
        header.rows.upperBound, header.columns.first?.number ?? 1, zh: "表头下面没有指标",
        en: "there are no indicators below the heads")
    }
    for heading in headings where heading.stated.scaled(to: 10) != heading.sum {
      faults.append(
        Diagnostic(
          .headingPointsUnlikeRows, at: heading.place,
          [
            "heading": heading.text, "stated": heading.stated.description,
            "sum": Self.text(ofTenBillionths: heading.sum),
          ]))
    }
  }

  /// Whether `first`, the first cell of its row, begins what stands below the indicators; 注册企业数 below 三级指标 does not.
  private func isEnd(_ first: SheetCell) -> Bool {
    let lead = FormLabels.plain(first.text)
    if lead.hasPrefix("注:") { return true }
    guard let level1 = choice.columns["level1"], first.column <= level1.last else { return false }
    return ["注", "备注", "说明", "填表", "填报", "制表", "审核", "联系"].contains(where: lead.hasPrefix)
      || FormLabels.grade.contains(lead) || FormLabels.sections.contains { $0.labels.contains(lead) }
  }

  /// Whether the weight in `row`, a sum below others, is that of the indicators since the last sum, and so no total.
  private func addsUpPart(_ row: SheetRow) -> Bool {
    guard partStart > 0, let column = choice.columns["weight"],
      let weight = WrittenNumber(form.grid.text(row.number, column.number)).flatMap({
        ExactDecimal($0.digits)
      })
    else { return false }
    let weights = drafts[partStart...].compactMap { $0["weight"].flatMap { ExactDecimal($0) } }
    guard !weights.isEmpty, (weights + [weight]).allSatisfy({ $0.decimals <= 10 }) else { return false }
    return weights.reduce(0) { $0 + $1.scaled(to: 10) } == weight.scaled(to: 10)
  }

  /// Whether `row` is one text joined over all levels and what stands behind them.
  private func isRemark(_ row: SheetRow) -> Bool {
    guard row.cells.count == 1, let level1 = choice.columns["level1"], row.cells[0].column <= level1.last
    else { return false }
    let last = ["level1", "level2", "level3"].compactMap { choice.columns[$0]?.last }.max() ?? level1.last
    return form.grid.end(row.number, row.cells[0].column) > last
  }

  /// The text of a level, which may stand in any of the columns below its head.
  private func levelText(_ row: Int, _ column: ListHeader.Column) -> String {
    (column.number...column.last).lazy.map { form.grid.text(row, $0) }.first { !$0.isEmpty } ?? ""
  }

  private mutating func read(_ row: SheetRow, _ levels: inout [String]) throws(FormStop) {
    let number = row.number
    let known = Set(header.columns.flatMap { $0.number...$0.last })
    let inside = (known.min() ?? 1)...(known.max() ?? 1)
    let strays = row.cells.filter { !known.contains($0.column) && !PlainText.saysNothing($0.text) }
    if let stray = strays.first(where: { inside.contains($0.column) || $0.kind == .number }) {
      throw FormStop(
        number, stray.column, zh: "“\(stray.text)”不在任何一个表头的下面", en: "“\(stray.text)” stands under no heading")
    }
    var texts: [String: FormSheet.Value] = [:]
    for (name, column) in choice.columns where !name.hasPrefix("level") {
      guard let value = try value(number, column, name) else { continue }
      texts[name] = value
    }
    for (level, name) in ["level1", "level2", "level3"].enumerated() {
      guard let column = choice.columns[name] else { continue }
      let text = levelText(number, column).replacing("\n", with: "").replacing(" ", with: "")
      if text.isEmpty { continue }
      if level == 0 && text != levels[0] { begin(text, number, column.number) }
      if text != levels[level] || level == 2 { for lower in (level + 1)..<3 { levels[lower] = "" } }
      levels[level] = text
    }
    let lowest = choice.columns["level3"].map { PlainText.line(levelText(number, $0)) } ?? ""
    let isTemplate = lowest.isEmpty || Self.isTemplateText(lowest)
    if isTemplate && texts.isEmpty { return }
    if lowest.isEmpty && texts["weight"] == nil && texts["score"] == nil && texts["target"] == nil { return }
    guard !levels[0].isEmpty else {
      throw FormStop(
        number, row.cells[0].column, zh: "这一行没有一级指标", en: "this row has no indicator of the first level")
    }
    append(number, lowest, levels, texts)
  }

  private mutating func append(
    _ row: Int, _ lowest: String, _ levels: [String], _ texts: [String: FormSheet.Value]
  ) {
    func cell(_ name: String) -> Draft.Position? {
      choice.columns[name].map { Draft.Position(row: row, column: $0.number) }
    }
    let start = cell("level3") ?? Draft.Position(row: row, column: 1)
    var draft = Draft(.indicators, source: source, start: start)
    draft.set("level1", Self.withoutPoints(levels[0]).text, at: cell("level1"))
    if !levels[1].isEmpty {
      draft.set("level2", Self.withoutPoints(levels[1]).text, at: cell("level2"))
    }
    if !lowest.isEmpty { draft.set("level3", lowest, at: cell("level3")) }
    for name in ["weight", "score", "reason"] {
      if let value = texts[name] { draft.set(name, value.text, at: value.position) }
    }
    let (kind, measure) = (extra(["指标性质", "性质"], row), extra(["度量单位", "计量单位", "单位"], row))
    // 正向指标 and 定量 say of what kind the indicator is; they are no part of the target.
    let sign = kind.unicodeScalars.allSatisfy(Self.signs.contains) ? kind : ""
    if let target = texts["target"] {
      let isSigned = target.text.unicodeScalars.first.map(Self.signs.contains) ?? false
      draft.set(
        "target", (isSigned ? "" : sign) + Self.measured(target.text, measure), at: target.position)
    }
    if let actual = texts["actual"] {
      let isBare = WrittenNumber(actual.text).map { $0.unit == nil && !$0.isPercentage } ?? false
      draft.set("actual", isBare ? Self.measured(actual.text, measure) : actual.text, at: actual.position)
    }
    if levels.contains(where: { $0.contains("预算执行") }) { executionWeights.append(draft["weight"]) }
    lastRow = row
    if !headings.isEmpty, let weight = draft["weight"].flatMap({ ExactDecimal($0) }), weight.decimals <= 10 {
      headings[headings.count - 1].sum += weight.scaled(to: 10)
    }
    drafts.append(draft)
  }

  /// The value of a field that is no level; figures without what stands behind them.
  private mutating func value(
    _ row: Int, _ column: ListHeader.Column, _ name: String
  ) throws(FormStop) -> FormSheet.Value? {
    let field = FieldForm(name)
    let place = form.grid.sheet.place(row: row, column: column.number)
    let cells = (column.number...column.last).compactMap { form.grid.cell(row, $0) }
    if cells.count > 1 {
      faults.append(Diagnostic(.twoValuesUnderOneHead, at: place, ["column": column.text]))
      return nil
    }
    guard let cell = cells.first else {
      // A reason may be joined over the rows that it explains; a figure never.
      guard field.mayBeShared, let seen = form.grid.seen(row, column.number) else {
        if let range = form.grid.merge(row, column.number), range.rows.count > 1,
          let shared = form.grid.seen(row, column.number)
        {
          faults.append(Diagnostic(.sharedFigure, at: place, ["text": PlainText.trimmed(shared.text)]))
        }
        return nil
      }
      return FormSheet.Value(text: PlainText.trimmed(seen.text), row: row, column: column.number)
    }
    if let fault = CellReading.fault(of: cell, at: place) {
      faults.append(fault)
      return nil
    }
    if field == .number { faults += form.rounding(of: cell, in: row) }
    let text = CellReading.value(of: cell, as: field).text
    return text.isEmpty ? nil : FormSheet.Value(text: text, row: row, column: column.number)
  }

  private func extra(_ words: Set<String>, _ row: Int) -> String {
    guard
      let column = header.columns.first(where: { column in
        choice.asides[column.number] != nil && column.readings.contains { words.contains($0.words) }
      })
    else { return "" }
    let text = form.grid.text(row, column.number)
    return PlainText.saysNothing(text) ? "" : text
  }

  private mutating func begin(_ text: String, _ row: Int, _ column: Int) {
    let (plain, points) = Self.withoutPoints(text)
    guard let points else { return }
    headings.append((plain, points, form.grid.sheet.place(row: row, column: column), 0))
  }

  /// Whether one of the indicators is about spending the budget and has this weight: what the amounts say of it is then
  /// there already.
  func hasExecution(of weight: String?) -> Bool {
    executionWeights.contains { other in
      guard let other = other.flatMap({ ExactDecimal($0) }), let weight = weight.flatMap({ ExactDecimal($0) })
      else { return other == nil || weight == nil }
      return other.equals(weight)
    }
  }
}

extension FormIndicators {
  /// A heading such as 产出指标（50分） without its points, and these.
  private static func withoutPoints(_ text: String) -> (text: String, points: ExactDecimal?) {
    let narrow = PlainText.narrow(text)
    guard let open = narrow.lastIndex(of: "("), narrow.last == ")" else { return (text, nil) }
    var inside = narrow[narrow.index(after: open)...].dropLast()
    guard inside.last == "分" else { return (text, nil) }
    inside = inside.dropLast()
    guard let points = ExactDecimal(inside) else { return (text, nil) }
    return (String(narrow[..<open]), points)
  }

  /// The signs of comparison, with those that look like them.
  private static let signs = Set("≥≤≧≦⩾⩽=＝═﹦><＞＜≠".unicodeScalars)

  /// `text` with its unit of measure, where that does not stand behind it already.
  private static func measured(_ text: String, _ measure: String) -> String {
    PlainText.narrow(text).hasSuffix(PlainText.narrow(measure)) ? text : text + measure
  }

  /// What a form holds before anybody fills it in.
  private static func isTemplateText(_ text: String) -> Bool {
    let plain = FormLabels.plain(text)
    if PlainText.saysNothing(plain) { return true }
    return plain.hasPrefix("指标") && Int(plain.dropFirst(2)) != nil
  }

  private static func text(ofTenBillionths sum: Int128) -> String {
    var (mantissa, decimals) = (sum, 10)
    while decimals > 0, mantissa.isMultiple(of: 10) {
      mantissa /= 10
      decimals -= 1
    }
    return ExactDecimal(mantissa: Int64(clamping: mantissa), decimals: decimals).description
  }
}
