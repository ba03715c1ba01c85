internal import ArgumentParser
internal import Diagnostics
internal import Evaluation
internal import Files
internal import Import
internal import Releases
internal import Workbook

/// `disclose import`: workbooks of a bureau become content.
struct ImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "把 Excel/WPS 表格导入为网站内容 / takes workbooks into the content of a region and year",
    discussion: Examples.importing.discussion)

  @OptionGroup var site: SiteOptions
  @OptionGroup var speech: SpeechOptions

  @Argument(
    help: ArgumentHelp("要导入的文件，或装有文件的文件夹 / files, or folders of files", valueName: "file"))
  var files: [String] = []

  @Option(help: ArgumentHelp("地区的六位行政区划代码 / the six-digit code of the region", valueName: "code"))
  var region: String?

  @Option(help: ArgumentHelp("公开年度 / the year of disclosure", valueName: "yyyy"))
  var year: Int?

  @Option(help: ArgumentHelp("只读这张工作表，可写多次 / reads this sheet only; may be repeated", valueName: "name"))
  var sheet: [String] = []

  @Option(
    help: ArgumentHelp(
      "指明某一列是什么，可写多次：--map 列=字段，“列=”表示不导入 / says what a column is: header=field; may be repeated",
      valueName: "列=字段"))
  var map: [String] = []

  @Option(
    help: ArgumentHelp("评价阶段，表中没有写明时用 / the stage, where the workbook does not say it", valueName: "stage"))
  var stage: String?

  @Option(
    help: ArgumentHelp(
      "评价对象，表中没有写明时用 / what is evaluated, where the workbook does not say it", valueName: "subject"))
  var subject: String?

  @Option(
    help: ArgumentHelp(
      "金额单位，表中没有写明时用 / the unit of amounts, where the workbook does not say it", valueName: "unit"))
  var unit: String?

  @Flag(name: .customLong("dry-run"), help: "只显示会有什么变化，不写入 / shows what would change and writes nothing")
  var isTrial = false

  @Option(
    help: ArgumentHelp(
      "生成一个供填写的工作簿，不导入 / makes a workbook to fill in, and imports nothing", valueName: "file.xlsx"))
  var template: String?

  @Option(
    help: ArgumentHelp(
      "有问题的表，标好颜色和批注的副本放在哪个文件夹，默认在原文件旁边 / where the marked copy of a faulty workbook goes (default: beside it)",
      valueName: "folder"))
  var answer: String?

  @Flag(
    name: .customLong("undo"),
    help: "撤销这个地区、年度最近一次导入 / takes back the last import into the region and year")
  var isUndo = false

  func validate() throws {
    if template != nil {
      guard files.isEmpty, !isUndo else {
        throw ValidationError("--template 不能同时导入文件 / --template imports no files at the same time")
      }
      return
    }
    guard isUndo || !files.isEmpty else {
      throw ValidationError("请写明要导入的文件或文件夹 / name the files or folders to import")
    }
    guard !isUndo || files.isEmpty else {
      throw ValidationError("--undo 不能同时导入文件 / --undo imports no files at the same time")
    }
    try RegionYear.check(region: region, year: year)
    try Self.check(Stage.self, stage, "--stage")
    try Self.check(Subject.self, subject, "--subject")
    try Self.check(AmountUnit.self, unit, "--unit")
    if let wrong = map.first(where: { !$0.contains("=") }) {
      throw ValidationError("--map：“\(wrong)”请写成 列=字段 / --map: write “\(wrong)” as header=field")
    }
  }

  func run() async throws {
    let console = speech.console
    if let template {
      guard try await console.attempting({ try !OwnWorkbook(path: template).holdsWork() }) else {
        let name = template.showingUnseen()
        console.say(
          zh: "\(name) 已经有内容，没有覆盖。\n    → 请给模板换一个文件名。",
          en: "\(name) holds something already and was left as it is.\n    → Give the template another name.")
        throw ExitCode(2)
      }
      try await console.attempting {
        try ReportFile(path: template).write(TemplateWorkbook().bytes())
      }
      try console.result(zh: "模板已写入 \(template)。", en: "The workbook to fill in is \(template).")
      return
    }
    try await console.attempting { try site.check() }
    guard let request else { throw ExitCode(64) }
    if isUndo {
      try await ImportUndo(request: request, site: site.folder, isTrial: isTrial, console: console).run()
      return
    }
    let outcome = try await console.attempting {
      try await console.progressing(("读取", "Reading"), ("个文件", "files")) { progress in
        var work = WorkbookImport(request, site: DiskTree(root: site.folder))
        let spreadsheets = try SpreadsheetFiles(files)
        work.add(spreadsheets.faults)
        var done = 0
        try spreadsheets.read { file, sheets, faults in
          work.add(sheets, file: file.path, name: file.name, faults: faults)
          done += 1
          progress.note(done, of: spreadsheets.all.count)
        }
        return try work.finish()
      }
    }
    let text = ImportText(outcome, language: speech.language)
    try console.result(text: text.text + "\n")
    console.report(outcome.diagnostics)
    if !isTrial || answer != nil {
      try await console.attempting { try writeAnswers(to: outcome, console) }
    }
    if outcome.isHeldBack {
      console.say(zh: "有错误，没有写入任何内容。", en: "Nothing was written because of these errors.")
      throw ExitCode(1)
    }
    if !isTrial {
      let folder = request.folder + "/"
      let files = Dictionary(
        uniqueKeysWithValues: outcome.files.map { (String($0.key.dropFirst(folder.count)), $0.value) })
      try await console.attempting {
        try LastImport.note(files, request, from: self.files, in: site.folder)
        console.report(
          try FolderReplacement(request.folder, of: site.folder, sharing: "Content").write(files))
      }
    }
    try console.result(text: text.ending(request, isTrial: isTrial) + "\n")
    if outcome.diagnostics.hasErrors { throw ExitCode(1) }
  }

  private func writeAnswers(to outcome: ImportOutcome, _ console: Console) throws {
    let answers = ImportAnswers(outcome.diagnostics, folder: answer, language: speech.language)
    do {
      let (written, kept) = try answers.write(files)
      for path in written {
        let name = path.showingUnseen()
        console.say(zh: "标好问题的副本：\(name)", en: "A copy with its faults marked: \(name)")
      }
      console.report(kept)
    } catch let trouble as FileTrouble where answer == nil {
      // Workbooks often lie where this person may only read; what is wrong with them is said already.
      let path = trouble.path.showingUnseen()
      console.say(
        zh: "标好问题的副本没有写成：\(path)，\(trouble.chineseReason)。\n    → 要副本的，请用 --answer 指明一个可以写的文件夹。",
        en:
          "No copy with its faults marked: \(path), \(trouble.reason).\n    → For one, name a folder that may be written with --answer."
      )
    }
  }

  private var request: ImportRequest? {
    guard let code = region.flatMap({ RegionCode($0) }), let year else { return nil }
    return ImportRequest(
      region: code, year: year, sheets: sheet,
      assignments: map.map { text in
        let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        return ImportRequest.Assignment(
          column: String(parts[0]), field: parts.count > 1 ? String(parts[1]) : "")
      },
      stage: stage.flatMap { Stage(term: $0) }, subject: subject.flatMap { Subject(term: $0) },
      unit: unit.flatMap { AmountUnit(term: $0) })
  }

  private static func check<Value: Term>(_ type: Value.Type, _ text: String?, _ option: String) throws {
    guard let text, Value(term: text) == nil else { return }
    let labels = Value.allCases.map(\.label).joined(separator: "、")
    let names = Value.allCases.map(\.rawValue).joined(separator: ", ")
    throw ValidationError("\(option)：“\(text)”请改用 \(labels) / \(option): “\(text)” is none of \(names)")
  }
}
