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

/// `disclose archive verify`: reads every byte of a snapshot, or of all, and says what holds and what does not.
struct ArchiveVerifyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "核验归档 / verifies snapshots")

  @OptionGroup var options: ArchiveOptions
  @OptionGroup var speech: SpeechOptions

  @Argument(help: "归档的名称或文件夹，默认全部 / names or folders of snapshots (default: all)")
  var snapshots: [String] = []

  @Option(help: "该单位的公钥文件（PEM），可多次 / a public key the bureau is known by; may be repeated")
  var trusted: [String] = []

  @Flag(help: "用归档中的数据和模板重新生成网站并逐字节比较 / build the site again from the snapshot and compare")
  var rebuild = false

  @Option(help: "结果的形式：text 文字、json 供其他程序读取 / how the report is written (default: text)")
  var format = VerificationFormat.text

  func run() async throws {
    let console = speech.console
    let isGood = try await console.attempting { try await verify(console) }
    if !isGood { throw ExitCode(1) }
  }

  private func verify(_ console: Console) async throws -> Bool {
    var keys: [VerifyingKey] = []
    for path in trusted { keys.append(try KeyFile.verifying(path)) }
    let verifier = SnapshotVerifier(trusted: keys)
    let folder = options.folder
    let isRow = snapshots.isEmpty
    let folders =
      isRow
      ? try folder.names().map { folder.folder(of: $0) }
      : snapshots.map { text in SnapshotName(text).map { folder.folder(of: $0) } ?? text }
    guard !folders.isEmpty else { throw ArchiveTrouble.notASnapshot(path: folder.path) }
    var reports: [VerificationReport] = []
    for path in folders {
      let report =
        try rebuild && standsWithOthers(path, console)
        ? try await console.following { headway in
          try await verifier.verify(path, isRow: isRow, headway: headway) {
            try await build($0, $1, console)
          }
        }
        : try await console.following { try await verifier.verify(path, isRow: isRow, headway: $0) }
      if format == .text {
        let text = VerificationText(language: console.language).text(of: report)
        try console.result(zh: text, en: text)
      }
      console.report(report.diagnostics)
      reports.append(report)
    }
    let forks = isRow ? try folder.forks() : []
    console.report(forks)
    if format == .json { try console.result(Array(VerificationJSON.text(of: reports, row: forks).utf8)) }
    return reports.allSatisfy(\.isGood) && forks.isEmpty
  }

  /// Whether the snapshots that readers of its site could open stand beside it; without them the site cannot be made again.
  private func standsWithOthers(_ snapshot: String, _ console: Console) throws -> Bool {
    let tree = BagTree(snapshot)
    guard try tree.kind(at: SnapshotTable.path) == .file,
      let frame = try SiteReader(tree: tree).frame().value
    else { return true }
    let missing = try frame.snapshots.filter { notice in
      try notice.isOnSite && tree.kind(at: ShownSnapshot.folder + "/" + notice.name) != .folder
    }
    if missing.isEmpty { return true }
    let names = missing.map(\.name)
    console.say(
      zh: "没有重新生成 \(snapshot)：它的网站里有归档 \(names.joined(separator: "、"))，须放在它旁边。",
      en:
        "\(snapshot) is not built again: its site shows \(names.joined(separator: ", ")), which must stand beside it."
    )
    return false
  }

  /// What the snapshot's content and templates make; nil where they make no site.
  private func build(
    _ snapshot: String, _ facts: SnapshotFacts, _ console: Console
  ) async throws -> Rebuilding? {
    let work = try TemporaryFolder()
    defer { work.clear() }
    let output = OutputFolder(work.path)
    let tree = BagTree(snapshot)
    let build = SiteBuild(site: tree, output: output, day: facts.record.built, jobs: Machine.cores)
    let outcome = try await console.watching(build)
    guard outcome.replacement != nil, case .site(let manifest) = try output.contents() else {
      console.report(outcome.diagnostics)
      return nil
    }
    let templates = try SnapshotTemplates(in: LookTree(tree))
    let matter = try SnapshotMatter(of: tree, on: facts.record.built)
    guard let compiled = templates.compiled, let site = matter.site else {
      console.report((matter.diagnostics + templates.diagnostics).sorted())
      return nil
    }
    let record = site.record(
      year: facts.record.year, archived: facts.record.archived, by: facts.record.software)
    let context = SnapshotContext(name: "\(facts.name)", record: record)
    let described = SnapshotContext(name: "\(facts.name)", record: record, facts: facts)
    let findings = try await console.progressing(("核对", "Checking"), ("个地区", "regions")) {
      try await site.findings($0)
    }
    return Rebuilding(
      manifest: manifest, record: record, mark: compiled.mark.render(context).bytes,
      description: compiled.description.render(described).bytes, findings: findings)
  }
}
