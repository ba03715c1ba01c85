import Digests
import Testing

@testable import Releases

@Suite struct StagedEntriesTests {
  @Test func `files come in the order of the bytes of their paths, in whatever order they were handed in`()
    throws
  {
    let paths = [
      "a/x.html", "a-b/y.html", "a.html", "a0/z", "a/b/c", "a/b-c", "a/b0", "a b/1", "Z", "一/二", "é",
      "\u{FFFD}/x",
      "\u{1F9FE}", "a/x.htm", "a/x.html2",
    ]
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<20 {
      var entries = StagedEntries()
      for path in paths.shuffled(using: &generator) {
        try entries.begin(path, in: "site")
        entries.finish(try file(path, isKept: path.utf8.count.isMultiple(of: 2)))
      }
      let (parts, _) = try entries.close(in: "site")
      let listed = parts.flatMap { part in (0..<part.count).map { part[$0] } }
      #expect(listed.map(\.file.path) == paths.sorted(by: SitePath.precedes))
      var staged = StagedPaths()
      for part in parts { staged.append(part) }
      #expect(Array(staged.kept) == listed.filter(\.isKept).map(\.file.path))
      #expect(Array(staged.written) == listed.filter { !$0.isKept }.map(\.file.path))
      for found in listed {
        let wanted = try file(found.file.path, isKept: found.file.path.utf8.count.isMultiple(of: 2))
        #expect(found.file == wanted.file && found.isKept == wanted.isKept)
      }
    }
  }

  @Test func `a path that two files have is found, also where neither is staged`() throws {
    var entries = StagedEntries()
    for path in ["b/2", "b/1", "a", "b/2", "b/1"] {
      try entries.begin(path, in: "site")
      entries.finish(try file(path, isKept: true))
    }
    #expect(throws: ReleaseTrouble.twice(path: "b/1")) { try entries.close(in: "site") }
    try #require(throws: ReleaseTrouble.closed(folder: "site")) { try entries.begin("c", in: "site") }
  }

  @Test func `a file where others have a folder is found, also where neither is staged`() throws {
    var entries = StagedEntries()
    for path in ["a.html", "a/1", "a"] {
      try entries.begin(path, in: "site")
      entries.finish(try file(path, isKept: true))
    }
    #expect(throws: ReleaseTrouble.twice(path: "a")) { try entries.close(in: "site") }
  }

  @Test func `a path is begun by one only, and what was begun must be finished`() throws {
    var entries = StagedEntries()
    try entries.begin("a/1", in: "site")
    #expect(throws: ReleaseTrouble.twice(path: "a/1")) { try entries.begin("a/1", in: "site") }
    #expect(entries.file(above: "a/1/2") == "a/1" && entries.file(above: "a/1") == "a/1")
    #expect(throws: ReleaseTrouble.unfinished(path: "a/1")) { try entries.close(in: "site") }
  }

  private func file(_ path: String, isKept: Bool) throws -> StagedFile {
    let digest = try Digester(.sha256).digest(of: Array(path.utf8))
    return StagedFile(
      file: Manifest.File(path: path, bytes: path.utf8.count, digest: digest), isKept: isKept)
  }
}
