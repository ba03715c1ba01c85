import Archive
import Changes
import Evaluation
import Files
import Foundation
import Publishing
import Releases
import Testing

@testable import Commands

@Suite struct SiteFinderTests {
  private func withFolder(_ work: (String) async throws -> Void) async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "disclose-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    do { try await work(folder) } catch {
      try FileManager.default.removeItem(atPath: folder)
      throw error
    }
    try FileManager.default.removeItem(atPath: folder)
  }

  private func build(_ name: String, to folder: String) async throws {
    _ = try await GoldenSite(name: name).build(into: URL(filePath: folder))
  }

  @Test func `a built folder and a snapshot of it differ in nothing`() async throws {
    try await withFolder { folder in
      try await build("withheld", to: folder + "/Public")
      let day = try #require(CalendarDate("2025-01-01"))
      let record = SnapshotRecord(
        title: "站", agency: "局", divisions: [], year: 2025, archived: day, built: day,
        address: "https://example.cn/",
        language: "zh-CN", software: "disclose")
      let source = SnapshotSource(
        site: folder + "/Public", origin: nil, record: record,
        mark: { name in Array("<p>\(name)</p>".utf8) }, description: { _ in Array("<html></html>".utf8) })
      let archive = ArchiveFolder(folder + "/Archive")
      _ = try archive.create(source)
      let finder = SiteFinder(archive: archive, releases: ReleaseStore(site: folder))
      let built = try finder.site(folder + "/Public")
      for snapshot in [
        try finder.site("2025-01"), try finder.site(folder + "/Archive/2025-01"),
        try finder.snapshot(of: 2025),
      ] {
        #expect(try SiteComparison(from: built, to: snapshot).run().isEmpty)
      }
      #expect(throws: ArchiveTrouble.notASnapshot(path: folder + "/Archive/2024-01")) {
        try finder.snapshot(of: 2024)
      }
      try await build("hostile", to: folder + "/Other")
      let other = try SiteComparison(from: finder.snapshot(of: 2025), to: finder.site(folder + "/Other"))
        .run()
      #expect(!other.isEmpty)
      #expect(!other.years.isEmpty)
    }
  }

  @Test func `a kept release is found by its fingerprint, written as a person writes it`() async throws {
    try await withFolder { folder in
      try await build("withheld", to: folder + "/Public")
      guard case .site(let manifest) = try OutputFolder(folder + "/Public").contents() else {
        throw CocoaError(.fileNoSuchFile)
      }
      let release = try Release(manifest)
      let store = ReleaseStore(site: folder)
      _ = try await store.claimed { try store.keep(release, from: folder + "/Public") }
      let finder = SiteFinder(archive: ArchiveFolder(folder + "/Archive"), releases: store)
      let kept = try finder.site("\(release.fingerprint)".lowercased())
      #expect(try SiteComparison(from: kept, to: finder.site(folder + "/Public")).run().isEmpty)
    }
  }

  @Test func `a folder without a site is trouble`() async throws {
    try await withFolder { folder in
      let finder = SiteFinder(
        archive: ArchiveFolder(folder + "/Archive"), releases: ReleaseStore(site: folder))
      #expect(throws: FileTrouble.self) { try finder.site(folder) }
      #expect(throws: FileTrouble.self) { try finder.site(folder + "/none") }
      try Data("x".utf8).write(to: URL(filePath: folder + "/mine.txt"))
      #expect(throws: ReleaseTrouble.foreign(folder: folder, name: "mine.txt")) { try finder.site(folder) }
    }
  }
}
