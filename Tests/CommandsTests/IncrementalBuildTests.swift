import Evaluation
import Files
import Foundation
import Releases
import Testing

@testable import Commands

@Suite struct IncrementalBuildTests {
  /// Whether what stands in `output` is what building `site` into a new folder gives.
  private func isWhole(_ output: String, _ site: EditedSite, beside folder: String) async throws -> Bool {
    let other = folder + "/whole"
    defer { _ = try? FileManager.default.removeItem(atPath: other) }
    _ = try await site.outcome(into: other, takesNotes: false)
    return try files(in: output) == files(in: other)
  }

  /// How many edits are tried; `EDITS=1000` tries more than usual.
  private static let edits = ProcessInfo.processInfo.environment["EDITS"].flatMap { Int($0) } ?? 30

  @Test func `after any edit a build gives what a build from nothing gives, and says the same`() async throws
  {
    try await withFolder { folder in
      var site = try EditedSite(seed: 11)
      var (kept, refused) = (0, 0)
      var expected: [String: [UInt8]] = [:]
      for number in 0..<Self.edits {
        let edit = number == 0 ? "start" : site.edit()
        let (own, whole) = (folder + "/own", folder + "/whole")
        let outcome = try await site.outcome(into: own)
        let reference = try await site.outcome(into: whole, takesNotes: false)
        #expect(outcome.diagnostics == reference.diagnostics, "\(number): \(edit)")
        #expect((outcome.replacement == nil) == (reference.replacement == nil), "\(number): \(edit)")
        if let replacement = outcome.replacement {
          expected = try files(in: whole)
          try FileManager.default.removeItem(atPath: whole)
          kept += replacement.untouched > 0 ? 1 : 0
        } else {
          refused += 1
        }
        let made = FileManager.default.fileExists(atPath: own) ? try files(in: own) : [:]
        #expect(Set(made.keys) == Set(expected.keys), "\(number): \(edit)")
        for (path, bytes) in expected { #expect(made[path] == bytes, "\(number): \(edit), \(path)") }
      }
      #expect(kept > Self.edits / 4)
      #expect(refused > 0)
    }
  }

  @Test func `a build without changes reads no page, and one with a change only the pages of that region`()
    async throws
  {
    try await withFolder { folder in
      var site = try EditedSite(seed: 3)
      let output = folder + "/out"
      let first = try #require(try await site.outcome(into: output).replacement)
      let second = try #require(try await site.outcome(into: output).replacement)
      #expect(second.untouched == first.written.count && second.kept.isEmpty && second.written.isEmpty)
      site.tellMore(of: "110102")
      let due = try #require(try await site.outcome(into: output).replacement)
      site.tellMore(of: "110102")
      let third = try #require(try await site.outcome(into: output).replacement)
      #expect(third.written.contains { $0.hasPrefix("110102/") })
      #expect(third.written.allSatisfy { $0.hasPrefix("110102") || $0.hasPrefix("data/") })
      #expect(
        third.untouched + third.written.count + third.kept.count == due.written.count + due.kept.count
          + due.untouched)
      let anew = try #require(try await site.outcome(into: output, isAnew: true).replacement)
      #expect(anew.untouched == 0 && anew.written.isEmpty)
    }
  }

  @Test func `notes that are damaged, cut, of another program or gone are passed over`() async throws {
    try await withFolder { folder in
      let site = try EditedSite(seed: 5)
      let (output, notes) = (folder + "/out", URL(filePath: folder + "/.out.notes"))
      let count = try #require(try await site.outcome(into: output).replacement).written.count
      let good = try Data(contentsOf: notes)
      var damaged: [Data?] = [nil, Data("{}".utf8), good.prefix(good.count / 2)]
      for at in stride(from: 7, to: good.count, by: good.count / 2) {
        var changed = good
        changed[at] ^= 4
        damaged.append(changed)
      }
      for notesThere in damaged {
        try FileManager.default.removeItem(at: notes)
        try notesThere?.write(to: notes)
        let replacement = try #require(try await site.outcome(into: output).replacement)
        #expect(replacement.untouched == 0 && replacement.kept.count == count)
        #expect(try Data(contentsOf: notes) == good)
      }
      let text = try #require(OutputFolder(output).notes().map { String(decoding: $0, as: UTF8.self) })
      let known = try #require(BuildNotes(Array(text.utf8)))
      let other = text.replacing(known.shared, with: String(repeating: "0", count: 64))
      try OutputFolder(output).leave(notes: Array(other.utf8))
      #expect(try #require(try await site.outcome(into: output).replacement).untouched == 0)
    }
  }

  @Test func `regions whose summaries in the notes are damaged are made again`() async throws {
    try await withFolder { folder in
      var site = try EditedSite(seed: 5)
      let (output, notes) = (folder + "/out", URL(filePath: folder + "/.out.notes"))
      _ = try await site.outcome(into: output)
      let lines = try String(contentsOf: notes, encoding: .utf8).split(separator: "\n")
      let cut = lines.enumerated().map { at, line in at < 2 ? line : line.dropLast() }
      try Data((cut.joined(separator: "\n") + "\n").utf8).write(to: notes)
      site.tellMore(of: "110102")
      #expect(try await site.outcome(into: output).replacement != nil)
      #expect(try await isWhole(output, site, beside: folder))
    }
  }

  @Test func `a site that is not the one of the notes is compared file by file`() async throws {
    try await withFolder { folder in
      var site = try EditedSite(seed: 7)
      let (output, notes) = (folder + "/out", folder + "/.out.notes")
      _ = try await site.outcome(into: output)
      let old = try Data(contentsOf: URL(filePath: notes))
      site.tellMore(of: "110101")
      _ = try await site.outcome(into: output)
      // As after an interruption between the site and its notes.
      try old.write(to: URL(filePath: notes))
      let replacement = try #require(try await site.outcome(into: output).replacement)
      #expect(replacement.untouched == 0)
      try FileManager.default.removeItem(atPath: output)
      _ = try await site.outcome(into: output)
      #expect(try await isWhole(output, site, beside: folder))
    }
  }

  @Test func `a file that somebody changed stays until everything is made anew`() async throws {
    try await withFolder { folder in
      let site = try EditedSite(seed: 9)
      let output = folder + "/out"
      _ = try await site.outcome(into: output)
      try Data("mine".utf8).write(to: URL(filePath: output + "/index.html"))
      _ = try await site.outcome(into: output)
      #expect(try DiskTree(root: output).bytes(at: "index.html") == Array("mine".utf8))
      let anew = try await site.outcome(into: output, isAnew: true)
      #expect(anew.replacement?.written == ["index.html"])
      #expect(try await isWhole(output, site, beside: folder))
    }
  }

  @Test(arguments: ["withheld", "corrections"])
  func `what becomes due is published on its day, and never noted before`(name: String) async throws {
    try await withFolder { folder in
      let site = GoldenSite(name: name)
      let tree = LayeredTree(DiskTree(root: site.folder.path), over: EditedSite.look)
      func build(_ date: String, into output: String, takesNotes: Bool = true) async throws -> BuildOutcome {
        try await SiteBuild(
          site: tree, output: OutputFolder(output), day: try #require(CalendarDate(date)), jobs: 2,
          takesNotes: takesNotes
        ).run()
      }
      let output = folder + "/out"
      let days = [
        "2025-01-01", "2025-01-02", "2025-06-29", "2025-06-30", "2024-08-01", "2024-08-02",
      ]
      for day in days {
        let whole = folder + "/whole-\(day)"
        _ = try await build(day, into: output)
        _ = try await build(day, into: whole, takesNotes: false)
        #expect(try files(in: output) == files(in: whole), "\(day)")
        try FileManager.default.removeItem(atPath: whole)
        guard day == "2025-01-01" else { continue }
        let notes = try String(contentsOf: URL(filePath: folder + "/.out.notes"), encoding: .utf8)
        #expect(!notes.contains("CANARY"))
      }
    }
  }
}
