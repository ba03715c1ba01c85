import Diagnostics
import Evaluation
import Files
import Records
import Testing

/// A site of which only a part goes on, whatever its files look like.
@Suite struct ContentExcerptTests {
  /// How an editor may have saved the files.
  enum Saved: CaseIterable { case plain, byWindows }

  private func site(_ saved: Saved, _ changes: [String: String] = [:]) -> MemoryTree {
    var files = SmallSite.files
    for (path, text) in changes { files[path] = text }
    if saved == .byWindows {
      files = files.mapValues { "\u{FEFF}" + $0.replacing("\n", with: "\r\n") }
    }
    return MemoryTree(files)
  }

  private func excerpt(
    of site: MemoryTree, keeping ids: Set<String>, withheld: [Withholding] = []
  ) throws -> ContentExcerpt {
    let code = try #require(RegionCode("152501"))
    let year = YearExcerpt(
      year: 2024, evaluations: ids, attachments: ids.contains("p01") ? ["1/road.pdf"] : [],
      withholdings: withheld, isWhole: ids == ["p01", "p02"])
    return try ContentExcerpt(of: site, regions: [RegionExcerpt(code: code, years: [year])])
  }

  private func year(of tree: any FileTree) throws -> YearDisclosure {
    let reader = SiteReader(tree: tree)
    let frame = try reader.frame()
    #expect(frame.diagnostics == [])
    let region = try reader.region(try #require(RegionCode("152501")), in: try #require(frame.value))
    #expect(region.diagnostics == [])
    return try #require(region.value?.years.first)
  }

  @Test(arguments: Saved.allCases)
  func `what stays is read as before, and what goes is gone with all that belongs to it`(saved: Saved) throws
  {
    let site = site(saved)
    let whole = try year(of: site)
    let tree = try excerpt(
      of: site, keeping: ["p02"], withheld: [Withholding(ground: .sensitive, count: 1)])
    let part = try year(of: tree)
    #expect(part.evaluations == whole.evaluations.filter { $0.id == "p02" })
    #expect(part.findings.map(\.problem) == ["普遍问题"])
    #expect(part.indicators.isEmpty)
    #expect(part.report.attachments.isEmpty)
    #expect(part.report.withholdings.map(\.count) == [0, 1])
    #expect(part.report.title == whole.report.title)
    #expect(part.report.sections.map(\.markdown) == whole.report.sections.map(\.markdown))
    #expect(part.report.legalBases == whole.report.legalBases)
    for path in try tree.files(below: "Content") {
      let text = String(decoding: try tree.bytes(at: path), as: UTF8.self)
      #expect(!text.contains("p01") && !text.contains("道路"), "\(path)")
    }
    #expect(try tree.kind(at: SmallSite.year + "attachments") == nil)
    #expect(try tree.kind(at: SmallSite.year + "evaluations/p01.md") == nil)
  }

  @Test(arguments: Saved.allCases)
  func `a year of which nothing goes keeps every byte`(saved: Saved) throws {
    let site = site(saved)
    let tree = try excerpt(of: site, keeping: ["p01", "p02"])
    #expect(try tree.files(below: "Content") == site.files(below: "Content"))
    for path in try site.files(below: "Content") {
      #expect(try tree.bytes(at: path) == site.bytes(at: path), "\(path)")
    }
  }

  @Test func `what nobody reads, and what is for the bureau's eyes, is not seen`() throws {
    let drafts = [
      "Content/forbidden-words.txt", "Content/draft.md", SmallSite.year + "draft.csv",
      SmallSite.year + "plan.csv",
      SmallSite.year + "attachments/draft.pdf", SmallSite.year + "evaluations/p09.md",
      "Content/152501/2025/report.md", "Content/654203/region.yaml",
    ]
    let site = site(.plain, Dictionary(uniqueKeysWithValues: drafts.map { ($0, "x") }))
    let tree = try excerpt(of: site, keeping: ["p01", "p02"])
    #expect(try tree.files(below: "Content") == SmallSite.tree().files(below: "Content"))
    for path in drafts {
      #expect(throws: FileTrouble.self) { try tree.bytes(at: path) }
      #expect(try tree.kind(at: path) == nil)
    }
  }

  @Test(arguments: Saved.allCases)
  func `of corrections only those go that are named, and of a withdrawal only its reason`(saved: Saved) throws
  {
    let path = SmallSite.year + "corrections.csv"
    let head = "日期,类别,编号,方式,字段,原为,现为,原因,级别\n"
    let rows = [
      "2024-08-01,评价结果,p02,更正,得分,80,85,录入有误,一般更正\n", "2024-08-01,评价结果,p01,更正,得分,甲,乙,丙,一般更正\n",
      "2024-08-02,评价结果,p03,撤下,,,,\"重复, 公开\",一般更正\n",
    ]
    func corrections(_ text: String, at lines: [Int]) throws -> String {
      let tree = site(saved, [path: text])
      let code = try #require(RegionCode("152501"))
      let year = YearExcerpt(
        year: 2024, evaluations: ["p01", "p02"], attachments: [], withholdings: [], isWhole: true,
        corrections: Set(lines.map { Place(file: path, line: $0, column: 1) }))
      let excerpt = try ContentExcerpt(of: tree, regions: [RegionExcerpt(code: code, years: [year])])
      let bytes = try excerpt.bytes(at: path)
      return String(decoding: bytes, as: UTF8.self)
    }
    let kept = try corrections(head + rows.joined(), at: [2, 4])
    #expect(
      kept
        == String(decoding: try site(saved, [path: head + rows[0] + rows[2]]).bytes(at: path), as: UTF8.self))
    let told = rows[2].replacing(",撤下,,,,", with: ",撤下,名称,丁,戊,")
    #expect(
      try corrections(head + rows[0] + rows[1] + told, at: [2, 4])
        == "\u{FEFF}" + (head + rows[0] + rows[2]).replacing("\n", with: "\r\n"))
  }

  @Test func `counts are added to those that the report states`() throws {
    let site = site(
      .plain,
      [
        SmallSite.year + "report.md":
          "---\n标题: 报告\n# 附件见后\n摘要: 两项\n附件:\n- 名称: 总报告\n- 名称: 道路\n  评价编号: p01\n关键词: [甲]\n---\n\n## 问题\n\n没有。\n"
      ])
    let tree = try excerpt(
      of: site, keeping: ["p02"], withheld: [Withholding(ground: .classified, count: 1)])
    let report = try year(of: tree).report
    #expect(report.withholdings == [Withholding(ground: .classified, count: 1)])
    #expect(report.attachments.map(\.title) == ["总报告"])
    #expect(report.keywords == ["甲"])
    let text = String(decoding: try tree.bytes(at: SmallSite.year + "report.md"), as: UTF8.self)
    #expect(text.hasPrefix("---\n标题: 报告\n# 附件见后\n摘要: 两项\n"))
    #expect(text.hasSuffix("\n---\n\n## 问题\n\n没有。\n"))
  }

  @Test(arguments: [
    "标题: 甲\n发布目标:\n  - 名称: 门户\n    地址: jxpj@10.1.2.3:/srv # 内网\n网址: https://example.gov.cn/\n",
    "publish: [{name: 门户, address: \"jxpj@10.1.2.3:/srv\"}]\n标题: 甲\n网址: https://example.gov.cn/\n",
    "标题: 甲\n网址: https://example.gov.cn/\n发布目标:\n- {名称: 门户, 地址: \"jxpj@10.1.2.3:/srv\"}",
    "{标题: 甲, 发布目标: [{名称: 门户, 地址: \"jxpj@10.1.2.3:/srv\"}], 网址: https://example.gov.cn/}",
  ])
  func `machines within the bureau stay out, and the other settings are read as before`(settings: String)
    throws
  {
    let kept = "标题: 甲\n网址: https://example.gov.cn/\n"
    let rest = "门户: {网站名称: 乙, 域名: example.gov.cn}\n"
    for text in [settings, settings.replacing("\n", with: "\r\n")] {
      let tree = try excerpt(of: site(.plain, ["Content/site.yaml": text]), keeping: ["p01", "p02"])
      #expect(try tree.bytes(at: "Content/site.yaml") == Array(kept.utf8))
    }
    let plain = site(.plain, ["Content/site.yaml": kept + rest])
    #expect(
      try excerpt(of: plain, keeping: ["p01", "p02"]).bytes(at: "Content/site.yaml")
        == Array((kept + rest).utf8))
  }
}
