import Diagnostics
import Evaluation
import Files
import Pages
import Testing

@Suite struct LookFaultTests {
  static let cases = [
    LookCase("the standard look"),
    LookCase("hidden files", ["partials/.link.md.swp": "", ".DS_Store": ""]),
    LookCase(
      bytes: "a file of the layout's assets may be anything", ["assets/logo.png": [0xFF, 0xD8]]),
    LookCase(
      bytes: "interface strings that are not UTF-8", ["strings/zh-CN.yaml": Array("a: ".utf8) + [0xD6]],
      "T301 strings/zh-CN.yaml:1:4"),
    LookCase("an asset that is called as a device", ["assets/aux.js": ""], "D411 assets/aux.js"),
    LookCase(
      "an asset whose name turns round", ["assets/a\u{202E}sj.png": ""], "D411 assets/a<U+202E>sj.png"),
    LookCase("an asset in another normal form", ["assets/e\u{301}.js": ""], "D411 assets/e\u{301}.js"),
    LookCase("two assets that differ in case", ["assets/Style.css": ""], "D412 assets/style.css"),
    LookCase("two partials of one name", ["partials/link.md": "{{name}}"], "T302 partials/link.md"),
    LookCase("a template of no page", ["pages/hom.md": ""], "T303 pages/hom.md"),
    LookCase("a layout of nothing", ["layouts/pages.html": ""], "T303 layouts/pages.html"),
    LookCase("a language of nothing", ["strings/fr.yaml": "a: b\n"], "T303 strings/fr.yaml"),
    LookCase("a file of another kind", ["pages/home.txt": ""], "T303 pages/home.txt"),
    LookCase("an unknown folder", ["page/home.md": ""], "T303 page"),
    LookCase("a folder in a folder", ["partials/old/link.html": ""], "T303 partials/old"),
    LookCase("a file beside the folders", ["notes.txt": ""], "T303 notes.txt"),
    LookCase("a link among partials", ["partials/x.md": ""], links: ["partials/x.md"], "T304 partials/x.md"),
    LookCase(
      "a link among assets", ["assets/fonts/a.woff2": ""], links: ["assets/fonts"], "T304 assets/fonts"),
    LookCase("a partial that nothing uses", ["partials/old.md": "{{#open}}"], "T305 partials/old.md"),
    LookCase("a missing template", ["pages/about.md": nil], "T108 pages/about.md"),
    LookCase("missing interface strings", ["strings/zh-CN.yaml": nil], "T108 strings/zh-CN.yaml"),
    LookCase(
      "interface strings that are no YAML", ["strings/zh-CN.yaml": "a: b\nc\n"],
      "T201 strings/zh-CN.yaml:3:1"),
    LookCase(
      "an interface string twice", ["strings/zh-CN.yaml": "a: b\na: c\n"], "T201 strings/zh-CN.yaml:1:1"),
    LookCase(
      "an interface string twice, once in quotes", ["strings/zh-CN.yaml": "1: b\n\"1\": c\n"],
      "T201 strings/zh-CN.yaml:1:1"),
    LookCase(
      "interface strings that are a list", ["strings/zh-CN.yaml": "- a\n"], "T202 strings/zh-CN.yaml"),
    LookCase(
      "an interface string that is a list", "strings/en.yaml", "list.separator: \", \"",
      by: "list.separator: [a]", "T204 strings/en.yaml", "T202 strings/en.yaml:55:1"),
    LookCase(
      "a string that nothing uses", "strings/zh-CN.yaml", "list.separator:",
      by: "nothing: x\nlist.separator:", "T204 strings/en.yaml"),
    LookCase(
      "a string that no language has", replacing: ["strings/zh-CN.yaml", "strings/en.yaml"],
      "list.separator:", by: "a.separator:", "T105 pages/evaluation.md:44:82", "T105 pages/year.md:89:78",
      "T105 partials/group.md:13:88", "T105 partials/money.md:10:257", "T105 partials/units.html:1:128",
      "T105 strings/zh-CN.yaml"),
    LookCase(
      "a string that nothing uses, in every language", replacing: ["strings/zh-CN.yaml", "strings/en.yaml"],
      "list.separator:", by: "nothing: x\nlist.separator:", "T203 strings/zh-CN.yaml:55:10"),
  ]

  @Test(arguments: cases) func `a fault of the look is found once, at its place, and nothing beside it`(
    _ look: LookCase
  ) throws {
    let found = try look.compilation().diagnostics.map {
      "\($0.fault.code) \("\($0.place)".dropFirst("Templates/".count))"
    }
    #expect(found == look.expected)
  }

  @Test(arguments: cases) func `the wording of a fault is filled in both languages`(_ look: LookCase) throws {
    for diagnostic in try look.compilation().diagnostics {
      for language in Language.allCases {
        let wording = diagnostic.fault.wording(in: language)
        for name in (wording.what + wording.next).matches(of: /\{(\w+)\}/) {
          #expect(diagnostic.details[String(name.1)] != nil, "\(diagnostic.fault.code) \(name.0)")
        }
      }
    }
  }

  @Test func `a template that is not UTF-8 is a fault at the first such byte`() throws {
    let standard = try LookCase("").tree().bytes(at: "Templates/pages/about.md")
    let look = LookCase(bytes: "", ["pages/about.md": standard + "\n甲".utf8 + [0xD6, 0xD0]])
    let line = standard.count { $0 == UInt8(ascii: "\n") } + 2
    #expect(
      try look.compilation().diagnostics == [
        Diagnostic(.templateNotUTF8, at: Place(file: "Templates/pages/about.md", line: line, column: 2))
      ])
  }

  @Test func `what the YAML parser says is one sentence, in Chinese too`() throws {
    let look = LookCase("", ["strings/zh-CN.yaml": "a: \"b\n"])
    let found = try #require(try look.compilation().diagnostics.first)
    #expect(found.what(in: .zh) == "界面文字文件无法读取：引号没有结束。")
    #expect(
      found.what(in: .en) == "This file of interface strings cannot be read: found unexpected end of stream.")
  }

  @Test func `a fault names the first record that it breaks`() throws {
    let (page, layout) = (Place(file: "evaluations.csv"), Place(file: "region.yaml"))
    let records: [PageKind: Place] = [.evaluation: page, .region: layout]
    let broken = LookCase("", "pages/evaluation.md", "{{t.list.separator}}", by: "{{nix}}")
    #expect(try broken.compilation().0.naming(records: records).map(\.related) == [[page]])
    let frame = LookCase("", "layouts/page.html", "<body", by: "{{nix}}<body")
    #expect(try frame.compilation().0.naming(records: records).map(\.related) == [[layout]])
    #expect(try frame.compilation().0.naming(records: [:]).map(\.related) == [[]])
  }
}
