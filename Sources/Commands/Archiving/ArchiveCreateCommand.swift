internal import Archive
internal import ArgumentParser
internal import Diagnostics
internal import Evaluation
internal import Files
internal import Look
internal import Mustache
internal import Records
internal import Releases
internal import Signatures

/// `disclose archive create`: makes a snapshot of the site that stands in the output folder.
struct ArchiveCreateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "create", abstract: "把已生成的网站归档 / makes a snapshot of the built site")

  @OptionGroup var options: ArchiveOptions
  @OptionGroup var speech: SpeechOptions

  @Option(help: "归档所属年度，默认为归档日期的年份 / the year it stands for (default: that of the date)")
  var year: Int?

  @Option(help: "归档日期，默认今天 / the day of archiving (default: today)")
  var date: CalendarDate?

  @Option(
    name: .customLong("built-on"),
    help: "生成网站时 --date 的日期，默认同归档日期 / the --date of the build (default: the same)")
  var builtOn: CalendarDate?

  @Option(help: "已生成的网站，默认为站点下的 Public / the built site (default: Public)")
  var output: String?

  @Option(help: "前一份归档，默认为最后一份 / the snapshot before it (default: the last)")
  var previous: SnapshotName?

  @Option(help: "签名所用的私钥文件（PEM，Ed25519 或 SM2），可写两次 / a private key that signs it; may be given twice")
  var key: [String] = []

  @Option(help: "签名命令：从标准输入读，向标准输出写签名 / a command that signs its input")
  var signer: String?

  @Option(name: .customLong("public-key"), help: "签名命令对应的公钥文件 / the public key of --signer")
  var publicKey: String?

  @Flag(
    name: .customLong("without-content"),
    help: "不放入数据、模板、核对结果和发布记录 / leaves out content, templates, findings and the log of releases")
  var withoutContent = false

  @Flag(
    name: .customLong("internal"),
    help: "放入全部数据，含不予公开和未到期的，仅限本单位保存 / all content, with what is withheld or not yet due; not for the public")
  var isInternal = false

  func validate() throws {
    if let year, !(1...9999).contains(year) {
      throw ValidationError("--year：“\(year)”不是年度 / --year: “\(year)” is not a year")
    }
    if (signer == nil) != (publicKey == nil) {
      throw ValidationError("--signer 和 --public-key 要一起使用 / --signer and --public-key need each other")
    }
    if withoutContent && isInternal {
      throw ValidationError(
        "--without-content 和 --internal 只能用一个 / --without-content or --internal, not both")
    }
  }

  func run() async throws {
    let console = speech.console
    let creation = try await console.attempting { try await create(console) }
    console.report(creation.diagnostics)
    guard let snapshot = creation.snapshot else {
      console.say(zh: "内容有误，没有归档。", en: "Nothing was archived because of these faults.")
      throw ExitCode(1)
    }
    try console.result(
      zh: "归档 \(snapshot.name) 已完成：\(snapshot.files) 个文件，在 \(snapshot.folder)\n指纹 \(snapshot.fingerprint)",
      en:
        "Snapshot \(snapshot.name) is made: \(snapshot.files) files, in \(snapshot.folder)\nfingerprint \(snapshot.fingerprint)"
    )
  }

  private func create(_ console: Console) async throws -> Creation {
    try options.site.check()
    let folder = options.site.folder
    let tree = DiskTree(root: folder)
    let templates = try SnapshotTemplates(in: LookTree(tree))
    let day = date ?? Today.date
    let matter = try SnapshotMatter(of: tree, on: builtOn ?? day)
    let faults = (matter.diagnostics + templates.diagnostics).sorted()
    guard let site = matter.site, let compiled = templates.compiled, !faults.hasErrors else {
      return Creation(snapshot: nil, diagnostics: faults)
    }
    let output = output ?? folder + "/Public"
    let remarks = withoutContent ? [] : try NeverPublished.remarks(on: output, of: folder)
    let record = site.record(year: year ?? day.year, archived: day, by: ProgramVersion.name)
    let source = SnapshotSource(
      site: output,
      origin: withoutContent ? nil : try await origin(of: site, console),
      record: record,
      mark: { compiled.mark.render(SnapshotContext(name: "\($0)", record: record)).bytes },
      description: { facts in
        compiled.description.render(
          SnapshotContext(name: "\(facts.name)", record: facts.record, facts: facts)
        ).bytes
      })
    let seals = try seals()
    let creation = try console.following {
      try options.folder.create(source, seals: seals, previous: previous, headway: $0)
    }
    return Creation(snapshot: creation.snapshot, diagnostics: remarks + creation.diagnostics)
  }

  private func origin(of site: SnapshotSite, _ console: Console) async throws -> SnapshotOrigin {
    try await console.progressing(("核对", "Checking"), ("个地区", "regions")) {
      try await site.origin(isInternal ? .all : .published, $0)
    }
  }

  private func seals() throws -> [Seal] {
    var seals: [Seal] = []
    for path in key { seals.append(Seal(try KeyFile.signing(path))) }
    if let signer, let publicKey {
      seals.append(Seal(command: signer, key: try KeyFile.verifying(publicKey)))
    }
    guard Set(seals.map(\.key.scheme)).count == seals.count else {
      throw ValidationError("每种密钥只能有一个 / one key of each kind")
    }
    return seals
  }
}
