import Diagnostics
import Digests
import Files
import Pages
import Releases
import Testing

@testable import Commands

@Suite struct TimingsTests {
  @Test func `a build says where its time went, stage by stage and template by template`() async throws {
    try await withFolder { folder in
      let tree = GoldenSite(name: "years")
      let stopwatch = Stopwatch()
      let build = SiteBuild(
        site: tree.tree, output: OutputFolder(folder + "/out"), day: try #require(GoldenSite.day), jobs: 2,
        takesNotes: true, stopwatch: stopwatch)
      let replacement = try #require(try await build.run().replacement)
      let measures = stopwatch.measures
      #expect(Set(measures.stages.keys) == Set(Stopwatch.Stage.allCases))
      let pages = replacement.written.filter { $0.hasSuffix(".html") }.count
      #expect(measures.pages.values.reduce(0) { $0 + $1.count } == pages)
      let text = TimingsText(measures, replacement, jobs: 2, in: .en).text
      #expect(text.contains("evaluation.md: \(try #require(measures.pages[.evaluation]).count) pages, "))
      #expect(
        text.hasSuffix(
          "Files: \(replacement.written.count) written, 0 made and unchanged, 0 not made again, 0 removed"))
    }
  }

  @Test func `times are seconds with three decimals, and the slowest template comes first`() {
    var measures = Stopwatch.Measures()
    measures.stages = [.comparing: .milliseconds(7), .regions: .milliseconds(12_345), .pages: .seconds(20)]
    measures.pages[.list] = .init(
      count: 2, time: .microseconds(1500), slowest: ("a.html", .microseconds(900)))
    measures.pages[.year] = .init(
      count: 1, time: .microseconds(2500), slowest: ("b.html", .microseconds(2500)))
    let replacement = Replacement(
      written: ["a.html"], kept: ["b.html", "c.html"], untouched: 4, removed: [], manifest: .init(bytes: [0]))
    #expect(
      TimingsText(measures, replacement, jobs: 3, in: .zh).text == """
        各阶段用时（秒）：
              0.007  核对哪些内容有变化
             12.345  各地区
        其中各项工作，3 个任务合计（秒）：
             20.000  生成页面
        各模板用时，最慢的在前：
              0.002  year.md：1 页，平均 2500 微秒，最慢 2500 微秒：b.html
              0.001  list.md：2 页，平均 750 微秒，最慢 900 微秒：a.html
        文件：写入 1，生成后未变 2，未重新生成 4，删除 0
        """)
  }
}
