import Diagnostics
import Digests
import Foundation
import Publishing
import Releases
import Testing

@testable import Commands

@Suite struct NeverPublishedTests {
  @Test func `a site that is none of the releases is told, where there are any`() throws {
    let manager = FileManager.default
    let site = manager.temporaryDirectory.appending(path: UUID().uuidString).path
    defer { try? manager.removeItem(atPath: site) }
    let output = site + "/Public"
    let store = ReleaseStore(site: site)
    for folder in [output, store.folder] {
      try manager.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }
    let put = { (text: String) in try Data(text.utf8).write(to: URL(filePath: output + "/manifest.json")) }
    let remarks = { try NeverPublished.remarks(on: output, of: site) }
    #expect(try remarks().isEmpty)
    try put("one")
    #expect(try remarks().isEmpty)

    let digest = try Digester(.sha256).digest(of: Array("one".utf8))
    var log = try ReleaseLog(in: store)
    try log.append(
      LogEntry(
        number: 0, at: "2025-01-31T00:00:00Z", by: "clerk", action: .publish, target: "portal",
        fingerprint: "\(Fingerprint(digest))", manifest: digest.hex, replaced: nil, date: "2025-01-31",
        content: nil, templates: nil, program: "disclose", files: 1, written: 1, removed: 0, before: ""))
    #expect(try remarks().isEmpty)
    try put("two")
    let told = try #require(try remarks().first)
    #expect(told.fault == .neverPublished)
    #expect(told.details["last"] == "\(Fingerprint(digest))")
  }
}
