import Digests
import Testing

@testable import Releases

@Suite struct EarlierSiteTests {
  private static let paths = [
    "\"a\".html", "110101", "110101-2/x.html", "110101.html", "110101/2023/\"b\".html", "110101/2023/a.html",
    "110101/index.html", "110102/index.html", "a.html", "index.html", "一.html",
  ]

  private func digest(of text: String) throws -> Digest {
    try Digester(.sha256).digest(of: Array(text.utf8))
  }

  @Test(arguments: [0, 1, 2, 11])
  func `a file needs to be read only where the manifest lists its digest, or nothing`(count: Int) throws {
    let files = try Self.paths.prefix(count).map {
      Manifest.File(path: $0, bytes: 1, digest: try digest(of: $0))
    }
    let manifest = Manifest(generator: "disclose", files: files)
    let text = try #require(ManifestText(manifest.json))
    for site in [EarlierSite(manifest), EarlierSite(text)] {
      for path in Self.paths + ["", "0", "110101/", "110101/2023", "a", "z", "\"", "一"] {
        let isListed = Self.paths.prefix(count).contains(path)
        #expect(site.mayHold(try digest(of: path), at: path), "\(path)")
        #expect(site.mayHold(try digest(of: path + "!"), at: path) == !isListed, "\(path)")
      }
    }
  }

  @Test func `a file that somebody changed is put right, whatever its manifest lists`() throws {
    let folder = try TemporaryFolder()
    try folder.build(["index.html": "home", "a.html": "a"])
    for (old, new) in [("home", "home"), ("next", "next"), ("home", "next")] {
      try folder.put("index.html", "x")
      let known = try Digester(.sha256).digest(of: try folder.manifest().json)
      let staging = try OutputFolder(folder.site, steps: .quick).stage(generator: "disclose", known: known)
      try staging.add("index.html", Array(new.utf8))
      try staging.add("a.html", Array("a".utf8))
      try staging.commit()
      #expect(try folder.siteTree() == ["index.html": new, "a.html": "a"], "\(old)")
    }
  }
}
