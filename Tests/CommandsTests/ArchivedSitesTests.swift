import Archive
import Diagnostics
import Evaluation
import Files
import Foundation
import Releases
import Testing

@testable import Commands

/// Sites that were archived and are read on the live site.
@Suite final class ArchivedSitesTests {
  private let folder: String
  private let day: CalendarDate

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "disclose-\(UUID().uuidString)").path
    day = try #require(GoldenSite.day)
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      atPath: GoldenSite(name: "years").folder.path + "/Content", toPath: folder + "/Content")
  }

  deinit {
    do { try FileManager.default.removeItem(atPath: folder) } catch { print("left behind: \(folder)") }
  }

  private func build() async throws -> BuildOutcome {
    let tree = LayeredTree(
      DiskTree(root: folder), over: GoldenSite.StandardLook(repository: GoldenSite.repository.path))
    return try await SiteBuild(site: tree, output: OutputFolder(folder + "/Public"), day: day, jobs: 2).run()
  }

  /// The codes of the faults that keep the site from being built.
  private func faults() async throws -> [String] {
    let outcome = try await build()
    #expect(outcome.replacement == nil)
    return outcome.diagnostics.filter { $0.fault.severity == .error }.map(\.fault.code)
  }

  /// Archives the built site.
  private func archive() throws {
    let record = SnapshotRecord(
      title: "站", agency: "局", divisions: [], year: 2025, archived: day, built: day,
      address: "https://example.cn/", language: "zh-CN", software: "disclose")
    let source = SnapshotSource(
      site: folder + "/Public", origin: nil, record: record, mark: { Array("<p>已归档 \($0)</p>".utf8) },
      description: { _ in Array("<html></html>".utf8) })
    _ = try ArchiveFolder(folder + "/Archive").create(source)
  }

  /// Announces every snapshot, to be read on the site.
  private func announce(fingerprint: String? = nil) throws {
    var text = "名称,年度,归档日期,指纹,本站浏览\n"
    for entry in try ArchiveFolder(folder + "/Archive").snapshots() {
      let stated = fingerprint ?? "\(entry.fingerprint)"
      text += "\(entry.name),2025,\(entry.archived),\(stated),是\n"
    }
    try write(text, to: "Content/snapshots.csv")
  }

  private func write(_ text: String, to path: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: folder + "/" + path))
  }

  private func text(_ path: String) throws -> String {
    String(decoding: try DiskTree(root: folder).bytes(at: path), as: UTF8.self)
  }

  @Test func `the pages of a snapshot stand on the site as they were archived, years within them left out`()
    async throws
  {
    #expect(try await build().replacement != nil)
    try archive()
    try announce()
    #expect(try await build().replacement != nil)
    let tree = DiskTree(root: folder)
    let files = try tree.files(below: "Archive/2025-01/data/site")
    #expect(files.count > 20)
    for file in files {
      let shown = "Public/archive/2025-01" + file.dropFirst("Archive/2025-01/data/site".count)
      #expect(try tree.bytes(at: shown) == tree.bytes(at: file))
    }
    #expect(try text("Public/archive/2025-01/110101/2023/q-1.html").contains("<p>已归档 2025-01</p>"))
    #expect(try text("Public/archive.html").contains("href=\"archive/2025-01/index.html\""))
    #expect(try !text("Public/sitemap-site.xml").contains("archive/2025-01"))
    try archive()
    try announce()
    #expect(try await build().replacement != nil)
    let way = "Public/archive/2025-02/archive/2025-01/index.html"
    #expect(try tree.files(below: "Public/archive/2025-02/archive") == [way])
    #expect(try text(way).contains("href=\"../../../../archive/2025-01/index.html\""))
  }

  @Test func `a snapshot that is changed, gone or shows what was withdrawn since is not shown`() async throws
  {
    _ = try await build()
    try archive()
    try announce(fingerprint: String(repeating: "0", count: 64))
    #expect(try await faults() == ["A152"])
    try announce()
    let page = "Archive/2025-01/data/site/110101/2023/q-1.html"
    let original = try text(page)
    try write(original.replacingOccurrences(of: "91", with: "92"), to: page)
    #expect(try await faults() == ["A152"])
    try write(original, to: page)
    try write(
      "日期,类别,编号,方式,字段,原为,现为,原因,级别\n2024-12-01,评价结果,q-1,撤下,,,,核实数据,一般更正\n",
      to: "Content/110101/2023/corrections.csv")
    #expect(try await faults() == ["A153"])
    let list = try text("Content/snapshots.csv")
    try write("名称,年度,归档日期,指纹,本站浏览\n", to: "Content/snapshots.csv")
    #expect(try await build().replacement != nil)
    try FileManager.default.removeItem(atPath: folder + "/Archive")
    try archive()
    try announce()
    #expect(try await build().replacement != nil)
    try write(list.replacingOccurrences(of: "2025-01,", with: "2024-07,"), to: "Content/snapshots.csv")
    #expect(try await faults() == ["A151"])
  }

  @Test(arguments: ["问题,w-1", "汇总数,s/total", "汇总数分组,s"])
  func `a snapshot that shows a finding or figure that was withdrawn since is not shown`(record: String)
    async throws
  {
    let figure = "{编号: %, 名称: 项目数, 含义: 数量, 数值: 1, 单位: 个}"
    let strand = "- 编号: %\n  名称: 财政评价\n  评价阶段: 财政评价\n  数据:\n    - "
    func statistics(_ strandID: String, _ figureID: String) throws {
      let text =
        strand.replacingOccurrences(of: "%", with: strandID)
        + figure.replacingOccurrences(of: "%", with: figureID)
      try write(text + "\n", to: "Content/110101/2023/statistics.yaml")
    }
    try statistics("s", "total")
    _ = try await build()
    try archive()
    try announce()
    #expect(try await build().replacement != nil)
    if record.hasPrefix("问题") {
      try write("编号,评价编号,类别,问题,建议\n", to: "Content/110101/2023/findings.csv")
    } else {
      try statistics(record.hasSuffix("total") ? "s" : "t", "count")
    }
    try write(
      "日期,类别,编号,方式,字段,原为,现为,原因,级别\n2024-12-01,\(record),撤下,,,,有误,一般更正\n",
      to: "Content/110101/2023/corrections.csv")
    #expect(try await faults() == ["A153"])
  }

  @Test func `a snapshot that says itself that a year was withdrawn may be shown, and no older one`()
    async throws
  {
    _ = try await build()
    try archive()
    try announce()
    try write(
      "日期,类别,编号,方式,字段,原为,现为,原因,级别\n2024-12-01,年度报告,,撤下,,,,重新评价,重大更正\n",
      to: "Content/110101/2023/corrections.csv")
    #expect(try await faults() == ["A153"])
    try write("名称,年度,归档日期,指纹,本站浏览\n", to: "Content/snapshots.csv")
    #expect(try await build().replacement != nil)
    try FileManager.default.removeItem(atPath: folder + "/Archive")
    try archive()
    try announce()
    #expect(try await build().replacement != nil)
    #expect(try text("Public/archive/2025-01/110101/2023/index.html").contains("重新评价"))
  }
}
