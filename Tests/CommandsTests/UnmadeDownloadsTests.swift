import Checks
import Diagnostics
import Files
import FoundationEssentials
import Synchronization
import Testing

@testable import Commands

@Suite struct UnmadeDownloadsTests {
  /// Keeps the paths of all files.
  private final class Listener: PageSink {
    let paths = Mutex<Set<String>>([])

    func add(_ path: String, _ bytes: [UInt8]) { paths.withLock { _ = $0.insert(path) } }
    func add(_ path: String, contentsOf file: String) { paths.withLock { _ = $0.insert(path) } }
  }

  @Test func `a check finds the same whether the files to download are made or only named`() async throws {
    let tree = DiskTree(root: GoldenSite.repository.path)
    let day = try #require(GoldenSite.day)
    let named = try await SiteCheck(site: tree, day: day, jobs: 2).run()
    let listener = Listener()
    let made = try await SiteCheck(site: tree, day: day, jobs: 2, listener: listener).run()
    #expect(try named.bytes(in: .json, .zh) == made.bytes(in: .json, .zh))
    let paths = listener.paths.withLock { $0 }
    #expect(paths.contains("data/all.sqlite") && paths.contains { $0.hasSuffix(".xlsx") })
  }

  @Test func `a link to a file to download that there is none of is found`() async throws {
    let links = "[a](../../data/all.sqlite) [b](../../data/other.sqlite) [c](../data/2022.xlsx)"
    let report = "Content/654203/2022/report.md"
    let repository = DiskTree(root: GoldenSite.repository.path)
    let text = String(decoding: try repository.bytes(at: report), as: UTF8.self)
    let tree = LayeredTree(MemoryTree([report: text + "\n" + links + "\n"]), over: repository)
    let day = try #require(GoldenSite.day)
    let outcome = try await SiteCheck(site: tree, day: day, jobs: 2).run()
    let broken = outcome.report.findings.filter { $0.diagnostic.fault.code == "C801" }
    #expect(broken.map { $0.diagnostic.details["target"] } == ["data/other.sqlite"])
  }
}
