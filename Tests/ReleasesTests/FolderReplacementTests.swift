import Foundation
import Testing

@testable import Releases

@Suite struct FolderReplacementTests {
  private static let old = ["a.csv": "old", "b.csv": "same", "attachments/1/x.pdf": "x", "notes/p.md": "old"]
  private static let fresh = ["a.csv": "new", "notes/p.md": "new", "notes/q.md": "new"]
  private static let new = old.merging(fresh) { $1 }

  private func write(_ folder: TemporaryFolder, stoppingAfter steps: Int?) -> Bool {
    do {
      let steps = steps.map { Interruption(after: $0).steps } ?? .quick
      try FolderReplacement("Content/1/2024", of: folder.site, steps: steps).write(
        Self.fresh.mapValues { Array($0.utf8) })
      return true
    } catch {
      return false
    }
  }

  private func tree(_ folder: TemporaryFolder) throws -> [String: String] {
    let prefix = "Content/1/2024/"
    let tree = try folder.tree().filter { $0.key.hasPrefix(prefix) }
    return Dictionary(uniqueKeysWithValues: tree.map { (String($0.key.dropFirst(prefix.count)), $0.value) })
  }

  @Test func `an import that is interrupted anywhere leaves the old content or the new`() throws {
    var seen: Set<[String: String]> = []
    var steps = 0
    var isDone = false
    while !isDone {
      let folder = try TemporaryFolder()
      for (path, text) in Self.old { try folder.put("Content/1/2024/" + path, text) }
      isDone = write(folder, stoppingAfter: steps)
      let found = try tree(folder)
      #expect(found == Self.old || found == Self.new, "after \(steps) steps")
      seen.insert(found)
      #expect(write(folder, stoppingAfter: nil))
      #expect(try tree(folder) == Self.new)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.site + "/Content/1") == ["2024"])
      steps += 1
    }
    #expect(seen == [Self.old, Self.new])
    #expect(steps > 20)
  }

  @Test func `a folder in which another import is at work is left alone`() throws {
    let folder = try TemporaryFolder()
    for (path, text) in Self.old { try folder.put("Content/1/2024/" + path, text) }
    let other = open(folder.site + "/Content/1", O_RDONLY)
    defer { close(other) }
    #expect(flock(other, LOCK_EX | LOCK_NB) == 0)
    #expect(throws: ReleaseTrouble.changing(folder: folder.site + "/Content/1")) {
      try FolderReplacement("Content/1/2024", of: folder.site).write(["a.csv": []])
    }
    #expect(try tree(folder) == Self.old)
  }

  @Test func `an import shares what somebody else may hold beside it, and not what is held alone`() throws {
    let folder = try TemporaryFolder()
    for (path, text) in Self.old { try folder.put("Content/1/2024/" + path, text) }
    let content = folder.site + "/Content"
    let replacement = FolderReplacement("Content/1/2024", of: folder.site, sharing: "Content")
    let other = open(content, O_RDONLY)
    defer { close(other) }
    #expect(flock(other, LOCK_EX | LOCK_NB) == 0)
    #expect(throws: ReleaseTrouble.changing(folder: content)) { try replacement.write(["a.csv": []]) }
    #expect(try tree(folder) == Self.old)
    #expect(flock(other, LOCK_SH | LOCK_NB) == 0)
    #expect(try replacement.write(["a.csv": []]) == .nothing)
  }

  @Test func `what an interrupted import left is said to be cleared`() throws {
    let folder = try TemporaryFolder()
    for (path, text) in Self.old { try folder.put("Content/1/2024/" + path, text) }
    #expect(!write(folder, stoppingAfter: 6))
    let replacement = FolderReplacement("Content/1/2024", of: folder.site)
    #expect(try replacement.write(["a.csv": []]) == .cleared)
    #expect(try replacement.write(["a.csv": []]) == .nothing)
  }

  @Test func `a first import makes the folder, or nothing that is read`() throws {
    var steps = 0
    var isDone = false
    while !isDone {
      let folder = try TemporaryFolder()
      isDone = write(folder, stoppingAfter: steps)
      let found = FileManager.default.fileExists(atPath: folder.site) ? try tree(folder) : [:]
      #expect(found == [:] || found == Self.fresh, "after \(steps) steps")
      steps += 1
    }
  }

  @Test func `files are removed with those that are written, or not at all`() throws {
    var seen: Set<[String: String]> = []
    let new = ["a.csv": "new", "attachments/1/x.pdf": "x"]
    var steps = 0
    while !seen.contains(new) {
      let folder = try TemporaryFolder()
      for (path, text) in Self.old { try folder.put("Content/1/2024/" + path, text) }
      let interruption = Interruption(after: steps)
      _ = try? FolderReplacement("Content/1/2024", of: folder.site, steps: interruption.steps).write(
        ["a.csv": Array("new".utf8)], removing: ["b.csv", "notes/p.md", "not/there.md"])
      let found = try tree(folder)
      #expect(found == Self.old || found == new, "after \(steps) steps")
      seen.insert(found)
      steps += 1
    }
    #expect(seen == [Self.old, new])
  }

  @Test func `a folder goes with its last file, and the one above it when it is empty`() throws {
    let folder = try TemporaryFolder()
    let manager = FileManager.default
    for year in ["2023", "2024"] { try folder.put("Content/1/\(year)/notes/p.md", "old") }
    let remove = { (year: String) in
      try FolderReplacement("Content/1/" + year, of: folder.site).write([:], removing: ["notes/p.md"])
    }
    #expect(try remove("2024") == .nothing)
    #expect(try manager.contentsOfDirectory(atPath: folder.site + "/Content/1") == ["2023"])
    #expect(try remove("2023") == .nothing)
    #expect(try manager.contentsOfDirectory(atPath: folder.site + "/Content").isEmpty)
    #expect(throws: ReleaseTrouble.badPath("../x")) {
      try FolderReplacement("Content/1/2024", of: folder.site).write([:], removing: ["../x"])
    }
  }
}
