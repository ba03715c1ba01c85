import Diagnostics
import Files
import Foundation
import Releases
import Testing

@testable import Checks
@testable import Commands

@Suite struct GoldenCheckTests {
  @Test(arguments: try GoldenCheck.all())
  func `checking a site gives exactly the expected reports`(check: GoldenCheck) async throws {
    let outcome = try await check.outcome()
    for report in GoldenCheck.reports {
      let bytes = try #require(try outcome.bytes(in: report.format, report.language))
      let file = check.folder.appending(path: report.file)
      if GoldenSite.isRecording {
        try Data(bytes).write(to: file)
      } else {
        #expect(try Data(contentsOf: file) == Data(bytes), "\(check.name)/\(report.file) differs")
      }
    }
    if GoldenSite.isRecording {
      Issue.record("\(check.name) was recorded anew; look at the difference and run again")
    }
  }

  @Test func `the number of jobs changes no byte of a report`() async throws {
    for check in try GoldenCheck.all() {
      let (one, many) = (try await check.outcome(jobs: 1), try await check.outcome(jobs: 8))
      #expect(try one.bytes(in: .json, .zh) == many.bytes(in: .json, .zh))
    }
  }

  @Test func `personal data are in no report as they stand in the content`() async throws {
    let outcome = try await GoldenCheck(name: "contradictions").outcome()
    for report in GoldenCheck.reports {
      let bytes = try #require(try outcome.bytes(in: report.format, report.language))
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(text.contains("C601"))
      #expect(!text.contains("11010519491231002X"))
    }
  }

  @Test func `a build refuses to write what must not go out`() async throws {
    let output = FileManager.default.temporaryDirectory.appending(path: "disclose-\(UUID().uuidString)")
    let day = try #require(GoldenSite.day)
    let build = SiteBuild(
      site: GoldenCheck(name: "contradictions").tree, output: OutputFolder(output.path), day: day, jobs: 2)
    let outcome = try await build.run()
    #expect(outcome.replacement == nil)
    #expect(outcome.diagnostics.map(\.fault.code) == ["C601"])
    #expect(!FileManager.default.fileExists(atPath: output.path))
  }

  @Test func `what must not go out is found in the look too, and keeps a build from writing`() async throws {
    let tree = LayeredTree(
      MemoryTree(["Templates/partials/term.html": "{{word}}\n咨询 13812345671\n"]),
      over: GoldenCheck(name: "clean").tree)
    let day = try #require(GoldenSite.day)
    let report = try await SiteCheck(site: tree, day: day, jobs: 2).run().report
    let place = Place(file: "Templates/partials/term.html", line: 2, column: 4)
    #expect(report.findings.filter { $0.diagnostic.fault.code == "C603" }.map(\.diagnostic.place) == [place])
    let output = FileManager.default.temporaryDirectory.appending(path: "disclose-\(UUID().uuidString)")
    let build = SiteBuild(site: tree, output: OutputFolder(output.path), day: day, jobs: 2)
    let outcome = try await build.run()
    #expect(outcome.replacement == nil && outcome.diagnostics.map(\.fault.code).contains("C603"))
    #expect(!FileManager.default.fileExists(atPath: output.path))
  }

  @Test(arguments: [true, false])
  func `what does not add up stands beside the figure only where the site says so`(isShown: Bool) async throws
  {
    let check = GoldenCheck(name: "contradictions")
    let evaluations = "Content/110101/2023/evaluations.csv"
    let settings = "Content/site.yaml"
    func text(_ path: String) throws -> String {
      String(decoding: try DiskTree(root: check.folder.path).bytes(at: path), as: UTF8.self)
    }
    let changes = MemoryTree([
      evaluations: try text(evaluations).replacing("11010519491231002X", with: "见原件"),
      settings: try text(settings).replacing("意见: 是", with: isShown ? "意见: 是" : "意见: 否"),
    ])
    let output = FileManager.default.temporaryDirectory.appending(path: "disclose-\(UUID().uuidString)")
    let day = try #require(GoldenSite.day)
    let outcome = try await SiteBuild(
      site: LayeredTree(changes, over: check.tree), output: OutputFolder(output.path), day: day, jobs: 2
    ).run()
    #expect(outcome.diagnostics == [])
    let page = try String(contentsOf: output.appending(path: "110101/2023/index.html"), encoding: .utf8)
    #expect(page.contains("核对意见：") == isShown)
    #expect(!page.contains("请对照原文"))
    try FileManager.default.removeItem(at: output)
  }

  @Test func `docs/check-json.md names exactly the members of the report`() async throws {
    let outcome = try await GoldenCheck(name: "contradictions").outcome()
    let bytes = try #require(try outcome.bytes(in: .json, .zh))
    let json = try JSONSerialization.jsonObject(with: Data(bytes))
    let document = try String(
      contentsOf: GoldenSite.repository.appending(path: "docs/check-json.md"), encoding: .utf8)
    let documented = document.split(separator: "\n").compactMap { line -> String? in
      guard line.hasPrefix("| `") else { return nil }
      return line.dropFirst(3).split(separator: "`").first.map(String.init)
    }
    #expect(Set(paths(in: json, below: "")) == Set(documented))
    #expect(Set(documented).count == documented.count)
  }

  /// The paths of all members of `value`; those of `details` and of `related` are described elsewhere.
  private func paths(in value: Any, below path: String) -> [String] {
    if let object = value as? [String: Any] {
      return object.flatMap { name, inner in
        let inside = path.isEmpty ? name : path + "." + name
        return [inside] + (["details", "related"].contains(name) ? [] : paths(in: inner, below: inside))
      }
    }
    if let items = value as? [Any] { return items.flatMap { paths(in: $0, below: path + "[]") } }
    return []
  }
}
