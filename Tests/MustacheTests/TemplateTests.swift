import Diagnostics
import Mustache
import Synchronization
import Testing

@Suite struct TemplateTests {
  @Test func `an interface string is written in with its own tags`() {
    let strings = [
      "count": "共 {{#projects}}{{title}}、{{/projects}}项", "<b>": "x", "page": "<i>{{t.year}}</i>",
      "year": "{{year}} 年",
    ]
    #expect(rendered("{{t.count}}|{{t.page}}", strings: strings) == "共 道路、桥梁、水渠、项|<i>2024 年</i>")
  }

  @Test func `a tag on a line of its own in a string leaves the string's line as it is`() {
    #expect(rendered("甲{{t.x}}乙\n", strings: ["x": "{{#open}}丙{{/open}}"]) == "甲丙乙\n")
    #expect(rendered("甲{{t.x}}乙\n", strings: ["x": "{{! 丙 }}\n"]) == "甲\n乙\n")
  }

  @Test func `a fault in a string stands in the strings' file and names the place of use`() {
    let found = compiled(" {{t.x}}", strings: ["x": "共 {{nix}} 项"]).diagnostics
    #expect(found.map { "\($0.place)" } == ["zh.yaml:7:7"])
    #expect(found.map { $0.related.map(\.description) } == [["page.html:1:2"]])
  }

  @Test func `a string in a JSON template stays inside its JSON string`() {
    let strings = ["x": "“\"{{hostile}}\\”"]
    #expect(
      rendered(#"{"a":"{{t.x}}"}"#, strings: strings, escaping: .json)
        == #"{"a":"“\"\u003cb a=\"1\" c='2'\u003e\u0026\\”"}"#)
  }

  @Test func `the strings and partials that were used are listed`() {
    let compilation = compiled(
      "{{>b}}{{t.x}}{{>b}}", partials: ["a": "{{t.y}}", "b": "{{>a}}", "c": ""],
      strings: ["x": "", "y": "", "z": ""])
    #expect(compilation.partials == ["a", "b"])
    #expect(compilation.strings == ["x", "y"])
  }

  @Test func `ready HTML is kept out of Markdown and handed over beside it`() throws {
    let template = try #require(compiled("甲\n\n{{{chart}}}\n\n{{{chart}}}\n", escaping: .markdown).template)
    let output = template.render(Yearbook())
    #expect(text(output) == "甲\n\n<!--insert 0-->\n\n<!--insert 1-->\n")
    #expect(output.inserts == [Array("<svg>\n</svg>".utf8), Array("<svg>\n</svg>".utf8)])
    var next = output
    template.render(Yearbook(chart: nil), into: &next)
    template.render(Yearbook(), into: &next)
    #expect(next.inserts.count == 4)
    #expect(text(next).hasSuffix("<!--insert 2-->\n\n<!--insert 3-->\n"))
  }

  @Test func `an address is written for the place where it stands`() throws {
    let subject = Yearbook(link: try Address(absolute: "https://example.cn/a_b?x=1&copy=2"))
    #expect(
      rendered(#"<a href="{{link}}">{{link}}</a>"#, subject)
        == #"<a href="https://example.cn/a_b?x=1&amp;copy=2">https://example.cn/a_b?x=1&amp;copy=2</a>"#)
    #expect(
      rendered("[x]({{link}} \"y\") <{{link}}>", subject, escaping: .markdown)
        == "[x](https://example.cn/a_b?x=1&amp;copy=2 \"y\") <https://example.cn/a_b?x=1&amp;copy=2>")
    #expect(
      rendered("{{link}}", Yearbook(link: try Address(path: "-")), escaping: .markdown) == "&#45;")
    #expect(rendered("{{link}}", subject, escaping: .json) == #"https://example.cn/a_b?x=1\u0026copy=2"#)
  }

  @Test func `a value is read only when the template uses it`() throws {
    let reads = ReadCount()
    let contract = Contract<Int>(
      "数",
      [
        .text("used", "") { _ in reads.count("used") },
        .text("unused", "") { _ in reads.count("unused") },
        .text("hidden", "") { _ in reads.count("hidden") },
        .flag("no", "") { _ in false },
      ])
    let source = TemplateSource(file: "a", text: "{{used}}{{#no}}{{hidden}}{{/no}}")
    let template = try #require(TemplateLibrary().compile(source, for: contract, escaping: .html).template)
    #expect(text(template.render(0)) == "used")
    #expect(reads.names == ["used"])
  }

  @Test func `the same input gives the same bytes`() throws {
    let source = "{{#projects}}{{title}}{{#labels}}{{.}}{{/labels}}{{/projects}}{{>p}}{{t.s}}{{{chart}}}"
    let outputs = try (0..<20).map { _ in
      let compilation = compiled(
        source, partials: ["p": "{{year}}"], strings: ["s": "{{title}}"], escaping: .markdown)
      return try #require(compilation.template).render(Yearbook())
    }
    #expect(Set(outputs.map(\.bytes)).count == 1)
    #expect(Set(outputs.map(\.inserts)).count == 1)
  }

  @Test func `a contract is documented by its own table`() {
    let shape = Contract<Yearbook>(
      "年报",
      [
        .text("title", "标题", \.title),
        .section("unit", "单位", Yearbook.unit, \.unit),
        .list("projects", "项目", Yearbook.project, \.projects),
      ]
    ).shape
    #expect(
      shape.table(in: .zh) == """
        | 名称 | 类型 | 含义 |
        |---|---|---|
        | `title` | 文字 | 标题 |
        | `unit` | 一组内容 | 单位 |
        | `unit.name` | 文字 | 名称 |
        | `unit.room` | 一组内容 | 房间 |
        | `unit.room.door` | 文字 | 门牌 |
        | `unit.room.floor` | 一组内容 | 所在楼层 |
        | `unit.room.floor.number` | 文字 | 层号 |
        | `unit.room.floor.name` | 文字 | 层名 |
        | `projects` | 列表 | 项目 |
        | &emsp;`title` | 文字 | 项目名称 |
        | &emsp;`score` | 文字 | 得分 \\| 百分制 |
        | &emsp;`labels` | 文字列表 | 标签 |
        | &emsp;`top` | 是否 | 是否重点 |

        """)
  }
}

/// Which values were read.
private final class ReadCount: Sendable {
  private let read = Mutex<[String]>([])

  var names: [String] { read.withLock { $0 } }

  func count(_ name: String) -> String {
    read.withLock { $0.append(name) }
    return name
  }
}
