import Evaluation
import Foundation
import Releases
import Testing

@testable import Commands

@Suite struct ShardTests {
  /// A site of three regions, one of which also has the address of a former code, and one a warning.
  private func site() throws -> EditedSite {
    var site = try EditedSite(seed: 21)
    for code in ["110101", "110102", "110105"] { site.tellMore(of: code) }
    site.leaveStrayFile(in: "110102")
    return site
  }

  /// Builds all `count` parts of `site` into folders below `folder`.
  private func parts(_ count: Int, of site: EditedSite, below folder: String) async throws -> [String] {
    var parts: [String] = []
    for number in 1...count {
      let part = folder + "/part-\(count)-\(number)"
      let outcome = try await site.outcome(into: part, shard: Shard("\(number)/\(count)"))
      #expect(outcome.replacement != nil)
      parts.append(part)
    }
    return parts
  }

  @Test func `parts are apart, together they are the regions of the whole, and merged they are the whole`()
    async throws
  {
    try await withFolder { folder in
      let site = try site()
      _ = try await site.outcome(into: folder + "/whole", takesNotes: false)
      let whole = try files(in: folder + "/whole")
      for count in [1, 2, 3, 7] {
        let parts = try await parts(count, of: site, below: folder)
        var together: [String: [UInt8]] = [:]
        for part in parts {
          var own = try files(in: part)
          own["manifest.json"] = nil
          own[".notes"] = nil
          #expect(own.allSatisfy { whole[$0.key] == $0.value })
          together.merge(own) { _, _ in
            Issue.record("two parts of \(count) have a file in common")
            return []
          }
        }
        #expect(together.count == whole.keys.filter { $0.hasPrefix("110") }.count)
        let merged = folder + "/merged-\(count)"
        let outcome = try await site.outcome(into: merged, parts: parts)
        #expect(outcome.replacement?.written.count == whole.count - 1)
        #expect(try files(in: merged) == whole)
      }
    }
  }

  @Test func `a build after merging makes only what has changed, and says what it always says`() async throws
  {
    try await withFolder { folder in
      var site = try site()
      let merged = folder + "/merged"
      _ = try await site.outcome(into: merged, parts: try await parts(2, of: site, below: folder))
      site.tellMore(of: "110105")
      let outcome = try await site.outcome(into: merged)
      let reference = try await site.outcome(into: folder + "/whole", takesNotes: false)
      #expect(outcome.diagnostics == reference.diagnostics && !outcome.diagnostics.isEmpty)
      #expect((outcome.replacement?.untouched ?? 0) > 0)
      #expect(try files(in: merged) == files(in: folder + "/whole"))
    }
  }

  @Test func `a part is made again only where something has changed`() async throws {
    try await withFolder { folder in
      var site = try site()
      let part = folder + "/part"
      _ = try await site.outcome(into: part, shard: Shard("1/3"))
      site.tellMore(of: "110102")
      let other = try #require(try await site.outcome(into: part, shard: Shard("1/3")).replacement)
      #expect(other.written.isEmpty && other.kept.isEmpty && other.untouched > 0)
      site.tellMore(of: "110101")
      let own = try #require(try await site.outcome(into: part, shard: Shard("1/3")).replacement)
      #expect(!own.written.isEmpty)
    }
  }

  @Test func `what does not belong together is not merged`() async throws {
    try await withFolder { folder in
      var site = try site()
      let parts = try await parts(3, of: site, below: folder)
      let merged = folder + "/merged"
      let (first, second) = (try #require(RegionCode("110101")), try #require(RegionCode("110102")))
      func merge(_ parts: [String]) async throws {
        _ = try await site.outcome(into: merged, parts: parts)
      }
      await #expect(throws: MergeTrouble.missing(codes: [second])) { try await merge([parts[0], parts[2]]) }
      await #expect(throws: MergeTrouble.twice(code: first, folder: parts[0], other: parts[0])) {
        try await merge(parts + [parts[0]])
      }
      await #expect(throws: MergeTrouble.notAPart(folder: merged)) { try await merge([merged]) }
      site.tellMore(of: "110102")
      await #expect(throws: MergeTrouble.missing(codes: [second])) { try await merge(parts) }
      _ = try await site.outcome(into: parts[1], shard: Shard("2/3"))
      let page = URL(filePath: parts[0] + "/110101/index.html")
      let good = try Data(contentsOf: page)
      try Data("mine".utf8).write(to: page)
      let path = "110101/index.html"
      await #expect(throws: MergeTrouble.changedFile(folder: parts[0], path: path)) { try await merge(parts) }
      #expect(!FileManager.default.fileExists(atPath: merged))
      try good.write(to: page)
      try await merge(parts)
      try FileManager.default.removeItem(atPath: parts[2] + "/.notes")
      await #expect(throws: MergeTrouble.notAPart(folder: parts[2])) { try await merge(parts) }
      try Data("{".utf8).write(to: URL(filePath: parts[1] + "/manifest.json"))
      await #expect(throws: MergeTrouble.notAPart(folder: parts[1])) { try await merge([parts[1]]) }
      let file = folder + "/part.tar"
      try Data("no folder".utf8).write(to: URL(filePath: file))
      await #expect(throws: MergeTrouble.notAPart(folder: file)) { try await merge([file]) }
    }
  }

  @Test func `a part never takes the place of a site, nor a site that of a part`() async throws {
    try await withFolder { folder in
      let site = try site()
      let (whole, part) = (folder + "/whole", folder + "/part")
      _ = try await site.outcome(into: whole)
      _ = try await site.outcome(into: part, shard: Shard("1/3"))
      let before = (try files(in: whole), try files(in: part))
      await #expect(throws: MergeTrouble.siteThere(folder: whole)) {
        _ = try await site.outcome(into: whole, shard: Shard("1/3"))
      }
      await #expect(throws: MergeTrouble.partThere(folder: part)) { _ = try await site.outcome(into: part) }
      #expect(try files(in: whole) == before.0)
      #expect(try files(in: part) == before.1)
    }
  }

  @Test func `regions are dealt out in their order`() throws {
    let codes = ["110105", "110101", "110106", "110102", "110103"].compactMap { RegionCode($0) }
    let second = try #require(Shard("2/3"))
    #expect(second.own(of: codes).map(\.digits) == ["110102", "110106"])
    for text in ["0/3", "4/3", "1", "1/0", "a/b", "1/2/3", "-1/3", ""] { #expect(Shard(text) == nil) }
  }
}
