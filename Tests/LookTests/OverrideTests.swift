import Diagnostics
import Evaluation
import Files
import Look
import Mustache
import Pages
import Testing

@Suite struct OverrideTests {
  /// A site with the standard look, and `own` files laid over it.
  private func site(_ own: [String: String?]) throws -> MemoryTree {
    let standard = try LookCase("").tree()
    var files: [String: [UInt8]] = [:]
    for path in try standard.files(below: "Templates") {
      files["Templates/standard" + path.dropFirst("Templates".count)] = try standard.bytes(at: path)
    }
    for (path, text) in own { files["Templates/" + path] = text.map { Array($0.utf8) } }
    return MemoryTree(bytes: files)
  }

  private func found(_ own: [String: String?]) throws -> [String] {
    let look = try LookReader(tree: try site(own)).read()
    let compilation = TemplateCompilation(look.sources, language: .chinese)
    return (look.diagnostics + compilation.diagnostics).sorted().map {
      "\($0.fault.code) \("\($0.place)".dropFirst("Templates/".count))"
    }
  }

  private func fingerprint(_ path: String) throws -> String {
    Edition(of: try LookCase("").tree().bytes(at: "Templates/" + path)).description
  }

  @Test func `a site without a look of its own has the standard one`() throws {
    let (own, standard) = (
      try LookReader(tree: try site([:])).read(), try LookReader(tree: try LookCase("").tree()).read()
    )
    #expect(own.diagnostics.isEmpty)
    #expect(own.sources.pages.mapValues(\.text) == standard.sources.pages.mapValues(\.text))
    #expect(own.sources.strings.keys == standard.sources.strings.keys)
    #expect(own.sources.assets == standard.sources.assets)
  }

  @Test func `a file of the site takes the place of the standard one, and only that`() throws {
    let tree = try site([
      "pages/not-found.md": "# 没有", "assets/style.css": "p {}", "assets/logo.svg": "<svg/>",
      "partials/link.md": "{{name}}",
    ])
    let look = try LookReader(tree: tree).read().sources
    #expect(look.pages["not-found"]?.text == Array("# 没有".utf8))
    #expect(look.assets["style.css"] == Array("p {}".utf8))
    #expect(look.assets["logo.svg"] != nil && look.assets["table.js"] != nil)
    #expect(look.partials["link"]?.file == "Templates/partials/link.md")
    #expect(look.pages["home"]?.file == "Templates/standard/pages/home.md")
  }

  @Test func `what a file of strings of the site does not say stands in the standard one`() throws {
    let own = ["strings/zh-CN.yaml": "notFound.title: 没有\n", "preview/strings/zh.yaml": "bar.title: 看\n"]
    let reader = LookReader(tree: try site(own.mapValues { $0 }))
    let strings = try #require(try reader.read().sources.strings["zh-CN"])
    #expect(strings["notFound.title"].map { String(decoding: $0.text, as: UTF8.self) } == "没有")
    #expect(strings["notFound.text"]?.file == "Templates/standard/strings/zh-CN.yaml")
    #expect(try reader.preview(in: .zh).sources.strings.count > 5)
    #expect(try found(["strings/zh-CN.yaml": "notFound.title: 没有\n"]) == ["T306 strings/zh-CN.yaml"])
    #expect(
      try found(["strings/zh-CN.yaml": "a: b\n", "standard/strings/zh-CN.yaml": "a: b\nc\n"])
        .contains("T201 standard/strings/zh-CN.yaml:3:1"))
  }

  @Test func `what a page of the site no longer uses of the standard look is not left over`() throws {
    #expect(try found(["pages/not-found.md": "# 没有"]) == ["T306 pages/not-found.md"])
    #expect(try found(["pages/year.md": "# {{title}}"]) == ["T306 pages/year.md"])
    #expect(
      try found(["pages/not-found.md": "# 没有", "strings/zh-CN.yaml": "notFound.title: 没有\n"]) == [
        "T306 pages/not-found.md", "T306 strings/zh-CN.yaml", "T203 strings/zh-CN.yaml:1:17",
      ])
  }

  @Test func `an override says which standard file it was written for`() throws {
    let page = "# {{t.notFound.title}}\n\n{{t.notFound.text}}\n"
    let now = try fingerprint("pages/not-found.md")
    #expect(try found(["pages/not-found.md": page]) == ["T306 pages/not-found.md"])
    #expect(
      try found(["pages/not-found.md": page, "overrides.yaml": "pages/not-found.md: \"\(now)\"\n"]) == [])
    #expect(
      try found(["pages/not-found.md": page, "overrides.yaml": "pages/not-found.md: \"00000000\"\n"])
        == ["T307 pages/not-found.md"])
    #expect(try found(["overrides.yaml": "pages/old.md: \"00000000\"\n"]) == ["T308 overrides.yaml:1:16"])
  }

  @Test func `the warning says the line that makes it right`() throws {
    let look = try LookReader(tree: try site(["feeds/robots.txt": ""])).read()
    let line = "feeds/robots.txt: \"\(try fingerprint("feeds/robots.txt"))\""
    #expect(look.diagnostics.map { $0.details["line"] } == [line])
    #expect(try found(["feeds/robots.txt": "", "overrides.yaml": line]) == [])
  }

  @Test func `a fault of the standard look names where it really stands`() throws {
    #expect(
      try found(["standard/pages/about.md": "{{nix}}"]).contains {
        $0.hasSuffix("standard/pages/about.md:1:1")
      })
    #expect(try found(["standard/notes.txt": ""]) == ["T303 standard/notes.txt"])
  }

  @Test func `an excerpt shows what is read, and neither drafts and notes nor what is hidden`() throws {
    let own = ["pages/not-found.md": "# 没有", "assets/图/logo.svg": "<svg/>", "archive/banner.html": "<p></p>"]
    let stray = [
      "备注.txt": "内部", "旧稿/page.md": "旧", "pages/not-found.md.bak": "旧", ".git/config": "url",
      "pages/.x.swp": "x",
      "standard/备注.txt": "内部",
    ]
    let excerpt = try LookExcerpt(of: try site(own.merging(stray) { first, _ in first }))
    #expect(try excerpt.files(below: "Templates") == (try site(own).files(below: "Templates")))
    #expect(try LookReader(tree: excerpt).read().diagnostics.map(\.fault.code).contains("T303") == false)
    #expect(throws: FileTrouble.self) { try excerpt.bytes(at: "Templates/旧稿/page.md") }
    #expect(try excerpt.kind(at: "Templates/.git/config") == nil)
  }
}
