import Mustache
import PageText
import Testing

@Suite struct RepetitionTests {
  /// What many lists show of a project.
  struct Project: Sendable {
    var name: String
    var score: String?
    var units: [String] = ["甲局", "乙局"]
    var chart = Markup(bytes: Array("<svg/>".utf8))

    static let contract = Contract<Project>(
      "项目",
      [
        .text("name", "", \.name), .text("score", "", \.score), .texts("units", "", \.units),
        .markup("chart", "", \.chart),
      ])
  }

  /// A project in a list.
  struct Row: Sendable {
    var number = "1"
    let project: Shared<Project>

    static let contract = Contract<Row>(
      "行", [.text("number", "", \.number)] + Project.contract.fields(sharedAt: \.project))
  }

  /// A list.
  struct List: Sendable {
    var title = "名单"
    var hasScores = true
    var rows: [Row]

    static let contract = Contract<List>(
      "名单",
      [
        .text("title", "", \.title), .flag("hasScores", "", \.hasScores),
        .list("rows", "", Row.contract, \.rows),
      ])
  }

  private let road = Shared(Project(name: "道路_1", score: "91"))
  private let bridge = Shared(Project(name: "桥梁", score: nil, units: []))

  private func template(_ text: String, _ escaping: Escaping = .markdown) throws -> Template<List> {
    let source = TemplateSource(file: "list.md", text: text)
    return try #require(TemplateLibrary().compile(source, for: List.contract, escaping: escaping).template)
  }

  private let table = """
    # {{title}}
    {{#rows}}
    | {{name}} |{{#hasScores}} {{score}}{{^score}}无{{/score}} |{{/hasScores}} {{#units}}{{.}}；{{/units}} |
    {{/rows}}
    末
    """

  @Test func `items that lists share are written once, and every list has the same bytes of them`() throws {
    let template = try template(table)
    let one = template.render(List(rows: [Row(project: road), Row(project: bridge)]))
    let other = template.render(List(title: "又", rows: [Row(project: bridge), Row(project: road)]))
    #expect(text(one) == "# 名单\n| 道路&#95;1 | 91 | 甲局；乙局； |\n| 桥梁 | 无 |  |\n末")
    #expect(text(other) == "# 又\n| 桥梁 | 无 |  |\n| 道路&#95;1 | 91 | 甲局；乙局； |\n末")
    #expect(
      one.passages.map { ObjectIdentifier($0.passage) }
        == other.passages.reversed().map { ObjectIdentifier($0.passage) })
    for output in [one, other] {
      for placed in output.passages {
        #expect(
          Array(output.bytes[placed.start...].prefix(placed.passage.bytes.count)) == placed.passage.bytes)
      }
    }
  }

  @Test func `what an outer value shows or hides is kept apart`() throws {
    let template = try template(table)
    let rows = [Row(project: road)]
    #expect(text(template.render(List(rows: rows))).contains("| 道路&#95;1 | 91 | 甲局；乙局； |\n"))
    #expect(text(template.render(List(hasScores: false, rows: rows))).contains("| 道路&#95;1 | 甲局；乙局； |\n"))
    #expect(text(template.render(List(rows: rows))).contains("| 道路&#95;1 | 91 | 甲局；乙局； |\n"))
  }

  @Test func `two templates never take each other's rows`() throws {
    let rows = [Row(project: road)]
    #expect(text(try template("{{#rows}}[{{name}}]{{/rows}}").render(List(rows: rows))) == "[道路&#95;1]")
    let markup = try template("{{#rows}}<i>{{name}}</i>{{/rows}}", .html)
    #expect(text(markup.render(List(rows: rows))) == "<i>道路_1</i>")
    #expect(text(try template("{{#rows}}({{score}}){{/rows}}").render(List(rows: rows))) == "(91)")
  }

  @Test(arguments: [
    "{{#rows}}{{number}}{{name}}{{/rows}}", "{{#rows}}{{title}}{{name}}{{/rows}}",
    "{{#rows}}{{name}}{{{chart}}}{{/rows}}", "{{#rows}}甲{{/rows}}",
  ])
  func `a block that writes anything else is written each time`(block: String) throws {
    let template = try template(block)
    for title in ["甲", "乙"] {
      let rows = [Row(number: title, project: road), Row(number: title + title, project: road)]
      let output = template.render(List(title: title, rows: rows))
      #expect(output.passages.isEmpty)
      if block.contains("number") { #expect(text(output) == "\(title)道路&#95;1\(title)\(title)道路&#95;1") }
      if block.contains("{title") { #expect(text(output) == "\(title)道路&#95;1\(title)道路&#95;1") }
      if block.contains("chart") { #expect(output.inserts.count == 2) }
    }
  }

  @Test func `lists within lists, empty lists and what is written behind an output`() throws {
    let template = try template("甲{{#rows}}{{name}} {{/rows}}{{^rows}}无{{/rows}}乙{{#rows}}{{score}}{{/rows}}")
    var output = template.render(List(rows: []))
    #expect(text(output) == "甲无乙")
    template.render(List(rows: [Row(project: road), Row(project: bridge)]), into: &output)
    #expect(text(output) == "甲无乙甲道路&#95;1 桥梁 乙91")
    #expect(output.passages.map(\.start) == [12, 25, 35, 37])
  }

  @Test func `a subject outlives many templates`() throws {
    for round in 0..<40 {
      let output = try template("{{#rows}}\(round){{name}}{{/rows}}").render(
        List(rows: [Row(project: bridge)]))
      #expect(text(output) == "\(round)桥梁")
    }
  }

  @Test func `many pages at once share rows`() async throws {
    let template = try template(table)
    let list = List(rows: (0..<50).map { $0 % 2 == 0 ? Row(project: road) : Row(project: bridge) })
    let texts = await withTaskGroup(of: String.self) { group in
      for _ in 0..<40 { group.addTask { text(template.render(list)) } }
      return await group.reduce(into: Set<String>()) { $0.insert($1) }
    }
    #expect(texts.count == 1)
  }
}
