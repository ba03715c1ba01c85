import Digests
import Testing

@testable import Releases

@Suite struct KeptPartTests {
  private static let site = [
    "110101/2023/a.html": "a", "110101/index.html": "1", "110102/\"x\".html": "x", "110102/index.html": "2",
    "about.html": "about", "assets/s.css": "css", "assets.html": "page", "\"quoted\".html": "q",
    "index.html": "home",
  ]

  private func digest(_ folder: TemporaryFolder) throws -> Digest {
    try Digester(.sha256).digest(of: try folder.manifest().json)
  }

  @Test(arguments: [
    ["110101"], ["110102"], ["assets"], ["assets.html"], ["\"quoted\".html"], ["index.html"],
    ["110101", "110102", "about.html", "assets", "assets.html", "\"quoted\".html", "index.html"],
  ])
  func `the manifest is the same whether a part is kept or handed in again`(_ names: [String]) throws {
    let (folder, whole) = (try TemporaryFolder(), try TemporaryFolder())
    try folder.build(Self.site)
    var next = Self.site.filter { names.contains(SitePath.top(of: $0.key)) }
    next["new.html"] = "new"
    next["110100/0.html"] = "new"
    try whole.build(next)
    let staging = try OutputFolder(folder.site, steps: .quick)
      .stage(generator: "disclose", known: digest(folder))
    #expect(staging.canKeep)
    #expect(try staging.keep(names))
    for path in ["new.html", "110100/0.html"] { try staging.add(path, Array("new".utf8)) }
    let result = try staging.commit()
    #expect(try folder.tree() == whole.tree())
    #expect(result.untouched == next.count - 2)
    #expect(result.written == ["110100/0.html", "new.html"])
    #expect(try result.manifest == digest(whole))
  }

  @Test func `all that stands can be kept, and nothing is touched`() throws {
    let folder = try TemporaryFolder()
    try folder.build(Self.site)
    let before = try folder.changed("manifest.json")
    let result = try OutputFolder(folder.site, steps: .quick)
      .stage(generator: "disclose", known: digest(folder)).keepAll()
    #expect(result.untouched == Self.site.count && result.written.isEmpty && result.removed.isEmpty)
    #expect(try result.manifest == digest(folder))
    #expect(try folder.changed("manifest.json") == before)
    #expect(try folder.siteTree() == Self.site)
  }

  @Test func `nothing is kept of a site that is not the known one`() throws {
    let folder = try TemporaryFolder()
    try folder.build(Self.site)
    let known = try digest(folder)
    try folder.build(["index.html": "other"])
    let staging = try OutputFolder(folder.site, steps: .quick).stage(generator: "disclose", known: known)
    #expect(!staging.canKeep)
    #expect(try !staging.keep(["index.html"]))
    try staging.discard()
  }

  @Test func `what the site does not have cannot be kept, and then nothing is`() throws {
    let folder = try TemporaryFolder()
    try folder.build(Self.site)
    let staging = try OutputFolder(folder.site, steps: .quick)
      .stage(generator: "disclose", known: digest(folder))
    for name in ["11010", "1101012", "assets.htm", "none", "110101/2023"] {
      #expect(try !staging.keep(["110102", name]), "\(name)")
    }
    #expect(try staging.keep(["110102"]))
    try staging.discard()
  }

  @Test func `a file cannot be kept and handed in`() throws {
    let folder = try TemporaryFolder()
    try folder.build(Self.site)
    let staging = try OutputFolder(folder.site, steps: .quick)
      .stage(generator: "disclose", known: digest(folder))
    #expect(try staging.keep(["110101"]))
    try staging.add("110101/new.html", [1])
    #expect(throws: ReleaseTrouble.twice(path: "110101/new.html")) { try staging.commit() }
    try staging.discard()
    #expect(try folder.siteTree() == Self.site)
  }

  @Test func `a build that keeps a part and is interrupted anywhere leaves the old site or the new one`()
    throws
  {
    let old = ["110101/1.html": "1", "110102/1.html": "1", "110102/2.html": "2", "index.html": "old"]
    let new = ["110101/1.html": "1", "110102/1.html": "new", "index.html": "new"]
    var seen: Set<[String: String]> = []
    var steps = 0
    var isDone = false
    while !isDone {
      let folder = try TemporaryFolder()
      try folder.build(old)
      let known = try digest(folder)
      do {
        let staging = try OutputFolder(folder.site, steps: Interruption(after: steps).steps)
          .stage(generator: "disclose", known: known)
        #expect(try staging.keep(["110101"]))
        for path in ["110102/1.html", "index.html"] { try staging.add(path, Array("new".utf8)) }
        try staging.commit()
        isDone = true
      } catch {
        isDone = false
      }
      _ = try OutputFolder(folder.site, steps: .quick).contents()
      seen.insert(try folder.siteTree())
      steps += 1
    }
    #expect(seen == [old, new])
    #expect(steps > 20)
  }
}
