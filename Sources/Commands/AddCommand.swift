internal import ArgumentParser
internal import Diagnostics
internal import Evaluation
internal import Files
internal import Records
internal import Releases

/// `disclose add`: puts the files that a region and a year must have into the content, ready to be filled in.
struct AddCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "增加一个地区或年度，放好要填写的文件 / adds a region or year with the files to fill in",
    discussion: Examples.add.discussion)

  @OptionGroup var site: SiteOptions
  @OptionGroup var speech: SpeechOptions

  @Option(help: ArgumentHelp("地区的六位行政区划代码 / the six-digit code of the region", valueName: "code"))
  var region: String

  @Option(help: ArgumentHelp("公开年度 / the year of disclosure", valueName: "yyyy"))
  var year: Int

  @Option(help: ArgumentHelp("发布机构，新增地区时必填 / who publishes; needed for a new region", valueName: "name"))
  var publisher: String?

  func validate() throws {
    try RegionYear.check(region: region, year: year)
  }

  func run() async throws {
    let console = speech.console
    try await console.attempting { try site.check() }
    let tree = DiskTree(root: site.folder)
    let frame = try await console.attempting { try SiteReader(tree: tree).frame() }
    let faults = frame.diagnostics.filter { $0.fault != .noRegions }
    guard let value = frame.value, let code = RegionCode(region), !faults.hasErrors else {
      console.report(faults)
      console.say(zh: "内容有误，没有写入。", en: "Nothing was written because of these faults.")
      throw ExitCode(1)
    }
    if value.divisions[code] == nil {
      console.report([
        Diagnostic(.unknownRegion, at: Place(file: "Content/divisions.csv"), ["code": "\(code)"])
      ])
      throw ExitCode(1)
    }
    let folder = "Content/\(code)"
    let isNew = try await console.attempting { try tree.kind(at: folder + "/region.yaml") == nil }
    guard let publisher = publisher ?? (isNew ? nil : "") else {
      throw ValidationError("新增地区请用 --publisher 写明发布机构 / name who publishes with --publisher")
    }
    let start = YearStart(publisher: publisher, scale: value.scales.first?.name ?? "", year: year)
    let files = try await console.attempting {
      try start.files(from: ProgramData.tree()).filter { try tree.kind(at: folder + "/" + $0.key) == nil }
    }
    // Imports share the folder of all regions, so that none is at work in the region that is replaced.
    try await console.attempting {
      console.report(try FolderReplacement(folder, of: site.folder).write(files))
    }
    let names = files.keys.sorted().map { folder + "/" + $0 }
    try console.result(
      zh: names.isEmpty ? "这个年度的文件都已存在，没有改动。" : "请填写：\(names.joined(separator: "、"))",
      en: names.isEmpty
        ? "The files of this year are there already." : "Fill in: \(names.joined(separator: ", "))")
  }
}
