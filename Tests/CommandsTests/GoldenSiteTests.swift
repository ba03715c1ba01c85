import Diagnostics
import Foundation
import Testing

@testable import Commands

@Suite struct GoldenSiteTests {
  @Test(arguments: try GoldenSite.all())
  func `a site gives exactly the expected files, or exactly the expected faults`(site: GoldenSite)
    async throws
  {
    let output = try temporaryFolder()
    defer { discard(output) }
    let outcome = try await site.build(into: output)
    let faults = DiagnosticText(language: .zh).text(of: outcome.diagnostics) + "\n"
    if GoldenSite.isRecording {
      try record(site, output, outcome.replacement == nil ? faults : nil)
      Issue.record("\(site.name) was recorded anew; look at the difference and run again")
      return
    }
    if outcome.replacement == nil {
      #expect(try faults == String(contentsOf: site.expectedFaults, encoding: .utf8))
    } else {
      let (made, expected) = (try files(in: output), try files(in: site.expected))
      #expect(made.keys.sorted() == expected.keys.sorted())
      for (path, bytes) in expected { #expect(made[path] == bytes, "\(site.name)/\(path) differs") }
    }
  }

  @Test func `the number of jobs changes no byte`() async throws {
    for site in try GoldenSite.all() {
      let (one, many) = (try temporaryFolder(), try temporaryFolder())
      defer { [one, many].forEach(discard) }
      _ = try await site.build(into: one, jobs: 1)
      _ = try await site.build(into: many, jobs: 8)
      #expect(try files(in: one) == files(in: many))
    }
  }

  @Test(arguments: ["withheld", "corrections"])
  func `what is withheld, not due or withdrawn is in no byte of the site`(name: String) async throws {
    let output = try temporaryFolder()
    defer { discard(output) }
    _ = try await GoldenSite(name: name).build(into: output)
    let made = try files(in: output)
    #expect(!made.isEmpty)
    for (path, bytes) in made {
      #expect(!String(decoding: bytes, as: UTF8.self).contains("CANARY"), "\(path) tells")
      #expect(!path.contains("CANARY"))
    }
  }

  @Test func `the Markdown of every page that is published can be had, and of no other`() async throws {
    let (output, markdown) = (try temporaryFolder(), try temporaryFolder())
    defer { [output, markdown].forEach(discard) }
    _ = try await GoldenSite(name: "withheld").build(into: output, markdown: markdown)
    let pages = try files(in: output).keys.filter { $0.hasSuffix(".html") }
    let sources = try files(in: markdown)
    #expect(sources.keys.filter { $0 != "manifest.json" }.sorted() == pages.map { $0 + ".md" }.sorted())
    #expect(sources["index.html.md"]?.starts(with: "# ".utf8) == true)
    for bytes in sources.values { #expect(!String(decoding: bytes, as: UTF8.self).contains("CANARY")) }
  }

  @Test func `faults leave the earlier site as it was`() async throws {
    let output = try temporaryFolder()
    defer { discard(output) }
    _ = try await GoldenSite(name: "withheld").build(into: output)
    let before = try files(in: output)
    let outcome = try await GoldenSite(name: "faults").build(into: output)
    #expect(outcome.replacement == nil)
    #expect(try files(in: output) == before)
  }

  private func record(_ site: GoldenSite, _ output: URL, _ faults: String?) throws {
    let manager = FileManager.default
    for old in [site.expected, site.expectedFaults] where manager.fileExists(atPath: old.path) {
      try manager.removeItem(at: old)
    }
    if let faults {
      try Data(faults.utf8).write(to: site.expectedFaults)
    } else {
      try manager.copyItem(at: output, to: site.expected)
    }
  }

  private func temporaryFolder() throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appending(path: "disclose-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
  }

  private func discard(_ folder: URL) {
    do { try FileManager.default.removeItem(at: folder) } catch {
      Issue.record("\(folder.path) stays behind: \(error)")
    }
  }

  private func files(in folder: URL) throws -> [String: [UInt8]] {
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    var files: [String: [UInt8]] = [:]
    for name in names {
      let file = folder.appending(path: name)
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder), !isFolder.boolValue
      else { continue }
      files[name] = [UInt8](try Data(contentsOf: file))
    }
    return files
  }
}
