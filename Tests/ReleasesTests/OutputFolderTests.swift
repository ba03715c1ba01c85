import Digests
import Foundation
import Synchronization
import Testing

@testable import Releases

@Suite struct OutputFolderTests {
  private let site = ["index.html": "home", "152501/index.html": "region", "152501/2022/1.html": "一"]

  @Test func `a first build makes the folder, with a manifest that lists all files but itself`() throws {
    let folder = try TemporaryFolder()
    let result = try folder.build(site)
    #expect(result.written == ["152501/2022/1.html", "152501/index.html", "index.html"])
    #expect(result.kept.isEmpty && result.removed.isEmpty)
    #expect(try folder.siteTree() == site)
    let manifest = try folder.manifest()
    #expect(try Digester(.sha256).digest(of: manifest.json) == result.manifest)
    #expect(manifest.files.map(\.path) == Array(result.written))
  }

  @Test func `a real disk is asked to keep what it is given`() throws {
    let folder = try TemporaryFolder()
    try folder.build(site, steps: .real)
    #expect(try folder.siteTree() == site)
  }

  @Test func `a build without changes touches no file`() throws {
    let folder = try TemporaryFolder()
    try folder.build(site)
    let before = try site.keys.sorted().map(folder.changed)
    let manifest = try folder.changed("manifest.json")
    let result = try folder.build(site)
    #expect(result.written.isEmpty && result.removed.isEmpty && result.kept.count == 3)
    #expect(try site.keys.sorted().map(folder.changed) == before)
    #expect(try folder.changed("manifest.json") == manifest)
  }

  @Test func `only what differs is written, and what is no longer listed is removed`() throws {
    let folder = try TemporaryFolder()
    try folder.build(site)
    let next = ["index.html": "home", "152501/index.html": "region!"]
    let result = try folder.build(next)
    #expect(result.written == ["152501/index.html"])
    #expect(result.kept == ["index.html"])
    #expect(result.removed == ["152501/2022/1.html"])
    #expect(try folder.siteTree() == next)
  }

  @Test func `files that somebody put there survive, and files that somebody changed are put right`() throws {
    let folder = try TemporaryFolder()
    try folder.build(site)
    try folder.put("152501/2022/by-hand.txt", "keep")
    try folder.put(".well-known/x", "keep")
    try folder.put("index.html", "hack")
    try folder.build(["index.html": "home"])
    #expect(
      try folder.siteTree() == [
        "index.html": "home", "152501/2022/by-hand.txt": "keep", ".well-known/x": "keep",
      ])
  }

  @Test func `a folder with dot files only counts as empty`() throws {
    let folder = try TemporaryFolder()
    try folder.put(".gitkeep", "")
    #expect(try OutputFolder(folder.site).contents() == .empty)
    try folder.build(site)
    #expect(try folder.tree()[".gitkeep"]?.isEmpty == true)
  }

  @Test(arguments: [("thesis.docx", "x"), ("manifest.json", "{\"name\": \"app\"}\n")])
  func `a folder with anything else is refused and not touched`(_ name: String, _ text: String) throws {
    let folder = try TemporaryFolder()
    try folder.put(name, text)
    let trouble = ReleaseTrouble.foreign(folder: folder.site, name: name)
    #expect(throws: trouble) { try folder.build(site) }
    #expect(throws: trouble) { try OutputFolder(folder.site).contents() }
    #expect(try folder.tree() == [name: text])
  }

  @Test func `a manifest of a later form is refused`() throws {
    let folder = try TemporaryFolder()
    try folder.put("manifest.json", "{\n\"format\": 2,\n")
    #expect(throws: ReleaseTrouble.otherFormat(folder: folder.site, format: 2)) { try folder.build(site) }
  }

  @Test func `two builds cannot work in one folder`() throws {
    let folder = try TemporaryFolder()
    let first = try OutputFolder(folder.site, steps: .quick).stage(generator: "disclose")
    #expect(throws: ReleaseTrouble.busy(folder: folder.site)) { try folder.build(site) }
    try first.discard()
    try folder.build(site)
    #expect(try folder.siteTree() == site)
  }

  @Test func `a build that is given up leaves the site as it was`() throws {
    let folder = try TemporaryFolder()
    try folder.build(site)
    let staging = try OutputFolder(folder.site, steps: .quick).stage(generator: "disclose")
    try staging.add("index.html", Array("new".utf8))
    try staging.discard()
    #expect(throws: ReleaseTrouble.closed(folder: folder.site)) { try staging.add("a", []) }
    #expect(try folder.siteTree() == site)
  }

  @Test func `a first build that is given up leaves no folder behind`() throws {
    let folder = try TemporaryFolder()
    let staging = try OutputFolder(folder.site, steps: .quick).stage(generator: "disclose")
    try staging.add("index.html", Array("new".utf8))
    try staging.discard()
    #expect(!FileManager.default.fileExists(atPath: folder.site))
  }

  @Test func `a folder that stood there empty stays`() throws {
    let folder = try TemporaryFolder()
    try FileManager.default.createDirectory(atPath: folder.site, withIntermediateDirectories: false)
    try OutputFolder(folder.site, steps: .quick).stage(generator: "disclose").discard()
    #expect(try folder.tree().isEmpty)
  }

  @Test func `files may be handed in by many threads`() async throws {
    let folder = try TemporaryFolder()
    let files = Dictionary(uniqueKeysWithValues: (0..<800).map { ("\($0 % 20)/\($0).html", "page \($0)") })
    let staging = try OutputFolder(folder.site, steps: .quick).stage(generator: "disclose")
    try await withThrowingTaskGroup(of: Void.self) { group in
      for (path, text) in files {
        group.addTask { try staging.add(path, Array(text.utf8)) }
      }
      try await group.waitForAll()
    }
    try staging.commit()
    #expect(try folder.siteTree() == files)
    #expect(try folder.manifest().files.count == 800)
  }

  @Test func `left-overs of a build do not make a folder ours`() throws {
    let folder = try TemporaryFolder()
    try folder.put(".disclose/staged/0", "x")
    try folder.put("thesis.docx", "x")
    #expect(throws: ReleaseTrouble.foreign(folder: folder.site, name: "thesis.docx")) {
      try folder.build(site)
    }
    #expect(try folder.tree() == ["thesis.docx": "x"])
  }
}
