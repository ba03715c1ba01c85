internal import Diagnostics
internal import Evaluation
internal import Import
internal import Records
internal import Workbook

/// What an import made of the workbooks and does to the content, as a person reads it in a terminal.
struct ImportText {
  private let outcome: ImportOutcome
  private let language: Language

  /// How many changes are told one by one.
  private static let changeLimit = 200
  /// How many sheets that are forms are told one by one.
  private static let rowLimit = 20

  init(_ outcome: ImportOutcome, language: Language) {
    self.outcome = outcome
    self.language = language
  }

  /// What was read, and what changes.
  var text: String {
    let read = outcome.reports.flatMap(lines(of:)) + forms
    return (outcome.isHeldBack ? read : read + [""] + changes).joined(separator: "\n")
  }

  /// The last line: whether something was written.
  func ending(_ request: ImportRequest, isTrial: Bool) -> String {
    let folder = request.folder
    if outcome.files.isEmpty { return say("内容没有变化，没有写入。", "Nothing changes; nothing was written.") }
    let names = outcome.files.keys.sorted().map { String($0.dropFirst(folder.count + 1)) }
    let listed =
      names.prefix(6).joined(separator: language == .zh ? "、" : ", ")
      + (names.count > 6 ? say(" 等 \(names.count) 个文件", " and \(names.count - 6) more") : "")
    let undoing = "disclose import --undo --region \(request.region) --year \(request.year)"
    // A code with a wrong digit is that of another region.
    let name = outcome.regionName.map { say("（\($0)）", " (\($0))") } ?? ""
    if isTrial {
      return say(
        "试运行：没有写入。正式导入会改动 \(folder)\(name)中的 \(listed)。",
        "A trial: nothing was written. An import would change \(listed) in \(folder)\(name).")
    }
    return say(
      "已写入 \(folder)\(name)：\(listed)。请运行 disclose check 核对。\n导错了可以撤销：\(undoing)",
      "Written to \(folder)\(name): \(listed). Run disclose check next.\nTo take the import back: \(undoing)")
  }

  private func lines(of report: SheetReport) -> [String] {
    let (file, sheet) = (report.file.showingUnseen(), report.sheet.showingUnseen())
    let name = say("\(file)，工作表“\(sheet)”", "\(file), sheet “\(sheet)”")
    switch report.kind {
    case .form: return []
    case .nothing: return [name + say("：没有可以导入的表，未读取", ": no table to import; left aside")]
    case .hidden: return [name + say("：隐藏，未导入", ": hidden; not imported")]
    case .list(let table):
      let rows =
        report.headerRows.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)～\($0.upperBound)" }
        ?? ""
      var lines = [
        name
          + say(
            "：作为“\(table.kind.title.zh)”读取，表头在第 \(rows) 行，共 \(report.recordCount) 条",
            ": read as \(table.kind.name), header in row \(rows), \(report.recordCount) records")
      ]
      let rowsOfTable =
        [[say("列", "column"), say("表头", "header"), say("作为", "taken for"), say("说明", "remark")]]
        + report.columns.map { [$0.column, $0.header.showingUnseen(), $0.field ?? "—", remark($0)] }
      lines += TextColumns.lines(rowsOfTable).map { "  " + $0 }
      if let stage = report.stageFromTitle {
        lines.append("  " + say("评价阶段：\(stage)（取自标题）", "stage: \(stage) (from the title)"))
      }
      lines += report.leftAside.prefix(Self.rowLimit).map { row in
        "  " + say("未导入 \(row.cell)：", "left aside \(row.cell): ") + word(row.kind)
          + " “\(row.text.showingUnseen())”"
      }
      if report.leftAside.count > Self.rowLimit {
        let more = report.leftAside.count - Self.rowLimit
        lines.append("  " + say("另有 \(more) 行未导入", "and \(more) more rows"))
      }
      return lines
    }
  }

  private var forms: [String] {
    let forms = outcome.reports.filter { $0.kind == .form }
    guard !forms.isEmpty else { return [] }
    let failed = forms.filter { $0.recordCount == 0 }
    var lines = [
      say(
        "自评表 \(forms.count) 张：读取 \(forms.count - failed.count) 张，未能读取 \(failed.count) 张",
        "forms: \(forms.count), read: \(forms.count - failed.count), not read: \(failed.count)")
    ]
    lines += failed.map { "  " + say("未能读取：", "not read: ") + "\($0.file)#\($0.sheet)".showingUnseen() }
    return lines
  }

  private var changes: [String] {
    var (new, changed, gone) = (0, 0, 0)
    var details: [String] = []
    for change in outcome.changes {
      let what = "\(change.table.kind.title.zh) \(change.id) \(change.name.showingUnseen())"
      switch change.kind {
      case .new:
        new += 1
        details.append("  " + say("新增 ", "new ") + what)
      case .changed(let fields):
        changed += 1
        details.append("  " + say("改动 ", "changed ") + what)
        details += fields.map { "      \($0.field)：\(shown($0.before)) → \(shown($0.after))" }
      case .removed:
        gone += 1
        details.append("  " + say("表中已没有（从内容中删去） ", "not in the workbook (removed) ") + what)
      case .gone:
        gone += 1
        details.append("  " + say("表中已没有（内容中保留） ", "not in the workbook (kept) ") + what)
      }
    }
    var lines = [
      say(
        "新增 \(new)，改动 \(changed)，不变 \(outcome.unchangedCount)，表中已没有 \(gone)",
        "new \(new), changed \(changed), unchanged \(outcome.unchangedCount), not in the workbook \(gone)")
    ]
    lines += details.prefix(Self.changeLimit)
    if details.count > Self.changeLimit {
      lines.append(
        "  "
          + say(
            "……另有 \(details.count - Self.changeLimit) 行",
            "… and \(details.count - Self.changeLimit) more lines"))
    }
    return lines
  }

  private func shown(_ text: String) -> String {
    text.isEmpty ? say("（空）", "(blank)") : (text.count > 40 ? text.prefix(40) + "…" : text).showingUnseen()
  }

  private func remark(_ use: ColumnUse) -> String {
    switch use.aside {
    case .personal: return say("个人信息，不导入", "about persons; left aside")
    case .unknown: return say("内容中没有对应的字段", "no field of the content")
    case .weaker(let other): return say("已取“\(other)”", "“\(other)” was taken")
    case .asked: return say("按要求不导入", "left aside as asked")
    case .unnamed: return say("没有表头", "without a header")
    case nil: break
    }
    guard let unit = use.unit else { return "" }
    switch use.unitSource {
    case .header: return say("单位 \(unit.label)，取自表头", "in \(unit.label), from the header")
    case .title(let cell): return say("单位 \(unit.label)，取自 \(cell)", "in \(unit.label), from \(cell)")
    case .request, nil: return say("单位 \(unit.label)，取自 --unit", "in \(unit.label), from --unit")
    }
  }

  private func word(_ kind: RowKind) -> String {
    switch kind {
    case .record: ""
    case .total: say("合计", "a total")
    case .note: say("标题或注", "a heading or note")
    case .header: say("重复的表头", "the header again")
    case .numberOnly: say("只有序号", "a number alone")
    case .outside: say("不在表内", "outside the table")
    }
  }

  private func say(_ zh: String, _ en: String) -> String { language == .zh ? zh : en }
}
