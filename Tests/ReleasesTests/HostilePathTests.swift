import Foundation
import Testing

@testable import Releases

@Suite struct HostilePathTests {
  @Test(arguments: [
    "", "/", "/etc/passwd", "a/", "a//b", ".", "..", "../a", "a/../b", "a/./b", "a\\b", "a\nb", "a\u{0}b",
    "a\u{7F}",
    "a\u{85}", String(repeating: "长", count: 86),
  ])
  func `a path that could lead elsewhere is refused`(_ path: String) throws {
    let folder = try TemporaryFolder()
    #expect(throws: ReleaseTrouble.badPath(path)) { try folder.build([path: "x"]) }
  }

  @Test(arguments: ["manifest.json", ".disclose", ".disclose/lock"])
  func `a path that the folder keeps for itself is refused`(_ path: String) throws {
    let folder = try TemporaryFolder()
    #expect(throws: ReleaseTrouble.reservedPath(path)) { try folder.build([path: "x"]) }
  }

  @Test(arguments: [
    "a b.html", "二连浩特市/评价.html", "a\"b", "...", "data/manifest.json", String(repeating: "长", count: 85),
  ])
  func `an unusual but harmless path is written and read back`(_ path: String) throws {
    let folder = try TemporaryFolder()
    try folder.build([path: "x"])
    #expect(try folder.siteTree() == [path: "x"])
    #expect(try folder.build([path: "x"]).kept == [path])
    #expect(try folder.build(["other": "x"]).removed == [path])
  }

  @Test func `two files at one path are refused`() throws {
    let folder = try TemporaryFolder()
    let staging = try OutputFolder(folder.site, steps: .quick).stage(generator: "disclose")
    try staging.add("a", [1])
    #expect(throws: ReleaseTrouble.twice(path: "a")) { try staging.add("a", [1]) }
    try staging.discard()
  }

  @Test func `a file below another file is refused`() throws {
    let folder = try TemporaryFolder()
    #expect(throws: ReleaseTrouble.twice(path: "a")) { try folder.build(["a": "x", "a/b/c": "y"]) }
  }

  @Test func `a link at the place of a file is replaced, and what it leads to is not touched`() throws {
    let folder = try TemporaryFolder()
    try folder.build(["index.html": "home", "gone.html": "x"])
    let outside = folder.path + "/outside"
    try Data("home".utf8).write(to: URL(fileURLWithPath: outside))
    for name in ["index.html", "gone.html"] {
      try folder.remove(name)
      try folder.link(name, to: outside)
    }
    try folder.build(["index.html": "home"])
    #expect(try folder.siteTree() == ["index.html": "home"])
    #expect(try String(contentsOfFile: outside, encoding: .utf8) == "home")
  }

  @Test func `a link at the place of a folder is refused, and nothing behind it is touched`() throws {
    let folder = try TemporaryFolder()
    try folder.build(["a/index.html": "old", "b/gone.html": "x"])
    try FileManager.default.moveItem(atPath: folder.site + "/a", toPath: folder.path + "/elsewhere")
    try folder.link("a", to: folder.path + "/elsewhere")
    #expect(throws: ReleaseTrouble.linkedFolder(path: "a")) { try folder.build(["a/index.html": "new"]) }
    try folder.build(["c.html": "x"])
    let outside = folder.path + "/elsewhere/index.html"
    #expect(try String(contentsOfFile: outside, encoding: .utf8) == "old")
    #expect(try folder.siteTree() == ["c.html": "x", "a": "-> " + folder.path + "/elsewhere"])
  }

  @Test func `a file of the very bytes that the site needs is no obstacle`() throws {
    let folder = try TemporaryFolder()
    try folder.build(["index.html": "home"])
    try folder.put("a.html", "x")
    #expect(try folder.build(["index.html": "home", "a.html": "x"]).kept == ["a.html", "index.html"])
  }

  @Test(arguments: [("a/by-hand.txt", "a"), ("a", "a/b.html"), ("a", "a"), ("b/c.html", "b/c.html")])
  func `what somebody put where the site must go is not removed`(_ put: String, _ wanted: String) throws {
    let folder = try TemporaryFolder()
    try folder.build(["index.html": "home"])
    try folder.put(put, "keep")
    #expect(throws: ReleaseTrouble.inTheWay(path: put)) {
      try folder.build(["index.html": "new", wanted: "x"])
    }
    _ = try OutputFolder(folder.site).contents()
    #expect(try folder.siteTree() == ["index.html": "home", put: "keep"])
  }
}
