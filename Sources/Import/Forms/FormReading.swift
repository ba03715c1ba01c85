import Diagnostics
import Evaluation
import Records
import Workbook

/// Reads a form about one project or department: amounts, goals, indicators and the total.
///
/// What a form says of persons is never read. With any error the form gives nothing but its faults.
struct FormReading {
  private let form: FormSheet
  private let source: DraftSource
  private let request: ImportRequest

  /// The reading of the form in `grid`; nil where it is none.
  init?(_ grid: SheetGrid, source: DraftSource, request: ImportRequest) {
    guard let form = FormSheet(grid) else { return nil }
    self.form = form
    self.source = source
    self.request = request
  }

  /// The evaluation, its indicators and its narrative.
  func read() -> SheetDrafts {
    let report = SheetReport(file: form.grid.sheet.file, sheet: form.grid.sheet.name, kind: .form)
    var result = SheetDrafts(report: report)
    do throws(FormStop) {
      try form.requireOne()
      var evaluation = try identity()
      var money = FormMoney(form, request: request)
      try money.read()
      money.fill(&evaluation)
      var indicators = FormIndicators(form, source: source, assignments: assignments)
      result.used = indicators.choice.used
      try indicators.read()
      try fillResult(&evaluation, indicators)
      if let full = indicators.fullScore { evaluation.set("fullScore", full.text, at: full.position) }
      let narrative = FormNarrative(form)
      result.narrative = narrative.text
      if let cell = narrative.cell { evaluation.mark("narrative", at: cell.position) }
      result.faults = money.faults + indicators.faults
      var lines = indicators.drafts
      if let line = money.indicator(source: source), !indicators.hasExecution(of: line["weight"]) {
        lines.insert(line, at: 0)
      }
      result.drafts = [evaluation] + lines
      for number in result.drafts.indices.dropFirst() { result.owners[number] = .sameForm }
      for draft in result.drafts { result.faults += Self.faults(of: draft) }
    } catch {
      result.faults.append(
        Diagnostic(
          .formStopped, at: form.grid.sheet.place(row: error.row, column: error.column),
          ["reason": error.zh, "cause": error.en]))
    }
    if result.faults.hasErrors {
      result.drafts = []
      result.owners = [:]
      result.narrative = nil
    }
    result.report.recordCount = result.drafts.isEmpty ? 0 : 1
    return result
  }

  /// The assignments that name a head; a column's letters mean another one in the next form.
  private var assignments: [ImportRequest.Assignment] {
    request.assignments.filter { $0.column.contains { !$0.isASCII } }
  }

  private func identity() throws(FormStop) -> Draft {
    let label = form.nameLabel
    guard let name = form.value(form.nameLabels, in: form.head) else {
      throw FormStop(
        label.row, label.column, zh: "“\(FormLabels.plain(label.text))”没有填写", en: "the name is not filled in")
    }
    var draft = Draft(.evaluations, source: source, start: name.position)
    let (code, rest) =
      form.subject == .department ? (nil, Self.withoutCode(name.text)) : Self.divided(name.text)
    guard !rest.isEmpty else {
      throw FormStop(name.row, name.column, zh: "只有代码，没有名称", en: "there is a code and no name")
    }
    draft.set("name", PlainText.line(rest), at: name.position)
    if let code { draft.set("projectCode", code, at: name.position) }
    if let code = form.value(FormLabels.code, in: form.head) {
      draft.set("projectCode", PlainText.narrow(code.text), at: code.position)
    }
    draft.set("subject", (request.subject ?? form.subject).label)
    let stages = TermWords.stages(in: form.title)
    guard let stage = request.stage ?? (stages.count == 1 ? stages[0] : nil) else {
      throw FormStop(
        label.row, label.column, zh: "标题看不出是哪个评价阶段，请用 --stage 指明",
        en: "the title names no stage; say it with --stage")
    }
    draft.set("stage", stage.label)
    if let department = form.value(FormLabels.department, in: form.head) {
      draft.set("department", Self.withoutCode(department.text), at: department.position)
    }
    if form.subject != .department, let unit = form.value(FormLabels.unit, in: form.head) {
      draft.set("units", Self.withoutCode(unit.text), at: unit.position)
    }
    if let year = Self.year(in: form.title) { draft.set("budgetYear", year) }
    return draft
  }

  private func fillResult(_ draft: inout Draft, _ indicators: FormIndicators) throws(FormStop) {
    if let total = try total(indicators) { draft.set("score", total.text, at: total.position) }
    // An indicator may be called 评价等级 too.
    let below = (indicators.lastRow + 1)...max(indicators.lastRow + 1, form.grid.lastRow)
    let found = form.value(FormLabels.grade, in: form.head) ?? form.value(FormLabels.grade, in: below)
    if let grade = found, !PlainText.saysNothing(grade.text) {
      // A whole sentence behind the label is no grade; the score may stand in brackets behind it.
      let text = String(PlainText.narrow(grade.text).prefix { $0 != "(" })
      if text.count <= 4 { draft.set("grade", TermWords.grade(text), at: grade.position) }
    }
  }

  /// The total score, which may stand above the indicators; it stops where it stands there otherwise than below them.
  private func total(_ indicators: FormIndicators) throws(FormStop) -> FormSheet.Value? {
    guard let above = form.value(FormLabels.score, in: form.head), let number = WrittenNumber(above.text)
    else {
      return indicators.total
    }
    guard let total = indicators.total else {
      return FormSheet.Value(text: number.digits, row: above.row, column: above.column)
    }
    if let one = ExactDecimal(number.digits), let other = ExactDecimal(total.text), !one.equals(other) {
      throw FormStop(
        above.row, above.column, zh: "这里的得分 \(number.digits) 和“总分”一行的 \(total.text) 不一样",
        en: "the score here, \(number.digits), is not that of the total, \(total.text)")
    }
    return total
  }

  /// What the content would not take of `draft`.
  private static func faults(of draft: Draft) -> [Diagnostic] {
    draft.amountFaults
      + draft.texts.enumerated().compactMap { index, text in
        guard let text, !text.isEmpty else { return nil }
        return draft.table.kind.fault(in: text, ofFieldAt: index, at: draft.place(of: index))
      }
  }

  /// The 21-character code before a name (eight digits, a letter, twelve digits), and the name.
  static func divided(_ text: String) -> (code: String?, name: String) {
    let plain = PlainText.trimmed(text).replacing("\n", with: "")
    let code = plain.prefix(21)
    let isCode =
      code.count == 21
      && code.enumerated().allSatisfy { at, character in
        at == 8 ? character.isASCII && character.isUppercase : character.isASCII && character.isNumber
      }
    guard isCode else { return (nil, plain) }
    return (String(code), PlainText.trimmed(String(plain.dropFirst(21).drop { "-—_ :：".contains($0) })))
  }

  /// A name without the number of the budget unit before it, as in 101001-市教育局.
  static func withoutCode(_ text: String) -> String {
    let plain = PlainText.trimmed(text).replacing("\n", with: "")
    let digits = plain.prefix { $0.isASCII && $0.isNumber }
    guard digits.count >= 3 else { return plain }
    let rest = plain.dropFirst(digits.count)
    guard let mark = rest.first, "-—_ 　".contains(mark) else { return plain }
    return PlainText.trimmed(String(rest.drop { "-—_ 　".contains($0) }))
  }

  /// The year in `title` before 年度, or else before 年, but not that of a day such as 2024年3月5日; nil where there are several.
  private static func year(in title: String) -> String? {
    let plain = PlainText.narrow(title)
    var (budgetYears, years): (Set<String>, Set<String>) = ([], [])
    for mark in plain.indices where plain[mark] == "年" {
      let digits = plain[..<mark].suffix(4)
      let next = plain[plain.index(after: mark)...].first
      guard digits.count == 4, let year = Int(digits), (1990...2100).contains(year), next?.isNumber != true
      else { continue }
      if next == "度" { budgetYears.insert(String(digits)) } else { years.insert(String(digits)) }
    }
    let found = budgetYears.isEmpty ? years : budgetYears
    return found.count == 1 ? found.first : nil
  }
}
