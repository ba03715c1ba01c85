import Diagnostics
import Evaluation
import Files
import Look
import Records
import Testing
import Workbook

@testable import Downloads
@testable import Pages

/// A region with two evaluations of 2024 and one published figure, its pages made with the standard look.
struct TinyRegion {
  private let pages: RegionPages
  private let maker: PageMaker
  private let facts: SiteFacts

  /// The region, whose first evaluation has `score`.
  init(score: String = "91.50") throws {
    let content = MemoryTree(Self.files(score))
    let reader = SiteReader(tree: content)
    let frame = try #require(try reader.frame().value)
    let code = try #require(frame.regions.first)
    let reading = try reader.region(code, in: frame)
    #expect(reading.diagnostics.isEmpty)
    let templates = try #require(try Self.templates.get())
    facts = SiteFacts(frame, templates: templates)
    let day = try #require(CalendarDate("2026-01-01"))
    pages = RegionPages(Gate(on: day).admit(try #require(reading.value)), facts: facts)
    maker = PageMaker(templates: templates, facts: facts)
  }

  /// What the proof finds where `broken` stands in the place of the text that was made, or the file at `taken` is that of
  /// `other`.
  func proof(
    breaking broken: FigureProofTests.Break? = nil, taking taken: String? = nil, from other: TinyRegion? = nil
  ) throws -> FigureMismatch? {
    let moulds = WorkbookMoulds()
    var proof = FigureProof(facts, moulds)
    let press = WorkbookPress(moulds)
    let records = RegionDownloads(pages)
    var isBroken = broken == nil && taken == nil
    do {
      for plan in pages.plans {
        let offered = records.plan(of: plan)
        var files = try offered?.files(in: press) ?? []
        var page = maker.page(plan, of: pages, offering: files.map(\.offer))
        if let broken, page.path == broken.path {
          page = MadePage(
            path: page.path, kind: page.kind, html: try changed(page.html, broken), markdown: [])
          isBroken = true
        }
        for (index, file) in files.enumerated() where file.offer.path == broken?.path ?? taken {
          var bytes = file.bytes
          if let broken { bytes = try changed(bytes, broken) }
          if let other { bytes = try #require(try other.file(file.offer.path)).bytes }
          files[index] = DownloadFile(file.offer.path, file.offer.form, bytes, contents: file.offer.contents)
          isBroken = true
        }
        try proof.take(page, at: plan.path, offered, files)
      }
    } catch let mismatch as FigureMismatch {
      return mismatch
    }
    #expect(isBroken, "there is no such file")
    return nil
  }

  private func file(_ path: String) throws -> DownloadFile? {
    for plan in pages.plans {
      let files = try RegionDownloads(pages).plan(of: plan)?.files(in: WorkbookPress(WorkbookMoulds()))
      if let file = files?.first(where: { $0.offer.path == path }) {
        return file
      }
    }
    return nil
  }

  /// `bytes` with the first place of the text changed.
  private func changed(_ bytes: [UInt8], _ broken: FigureProofTests.Break) throws -> [UInt8] {
    let text = String(decoding: bytes, as: UTF8.self)
    let range = try #require(text.firstRange(of: broken.text), "\(broken.path) has no \(broken.text)")
    return Array((text[..<range.lowerBound] + broken.other + text[range.upperBound...]).utf8)
  }

  /// The standard look, compiled once for all tests.
  private static let templates = Result {
    let look = try LookReader(tree: DiskTree(root: repository)).read()
    return TemplateCompilation(look.sources, language: .chinese).templates
  }

  private static let repository = String(#filePath.dropLast("/Tests/DownloadsTests/TinyRegion.swift".count))

  private static func files(_ score: String) -> [String: String] {
    [
      "Content/site.yaml": """
      标题: 测试
      网址: https://example.gov.cn/jxpj/
      门户: {网站名称: 甲, 域名: example.gov.cn, 网站标识码: "1", 栏目名称: 乙, 栏目类型: 丙, 栏目说明: 丁, 栏目关键词: 戊}
      页脚: {主办单位: 某市财政局}

      """,
      "Content/scales.yaml": "- 名称: 通用\n  档次:\n    - {等级: 优, 自: 90, 至: 100}\n    - {等级: 良, 自: 80, 至: 90}\n",
      "Content/divisions.csv": "code,name,state,replaced_by\n110000,北京市,current,\n110101,东城区,current,\n",
      "Content/110101/region.yaml": "发布机构: 东城区财政局\n等级标准: 通用\n",
      "Content/110101/2024/report.md": "---\n标题: 报告\n摘要: 摘要。\n---\n",
      "Content/110101/2024/evaluations.csv": """
      编号,名称,评价对象,评价阶段,预算数,金额单位,得分,评价等级
      p1,道路,项目支出,财政评价,"1,234.50",万元,\(score),优
      p2,=桥梁,项目支出,财政评价,,,,

      """,
      "Content/110101/2024/indicators.csv": "评价编号,一级指标,三级指标,权重,得分\np1,产出,长度,22.5,20\n",
      "Content/110101/2024/statistics.yaml": """
      - 编号: all
        名称: 评价
        数据:
          - {编号: count, 名称: 项目数, 含义: 数量, 数值: "25", 单位: 个}

      """,
    ]
  }
}
