import Diagnostics
import Mustache
import Testing

/// A template that is wrong, and the faults that must be reported: `code line:column`, each with the file if it is not
/// the template's own.
struct FaultCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let template: String
  let expected: [String]
  var escaping = Escaping.html

  init(_ name: String, _ template: String, _ expected: [String], _ escaping: Escaping = .html) {
    testDescription = name
    self.template = template
    self.expected = expected
    self.escaping = escaping
  }
}

@Suite struct TemplateFaultTests {
  @Test(arguments: [
    FaultCase("a tag without an end", "一\n二 {{title", ["T101 2:3"]),
    FaultCase("a tag that runs into the next", "{{title\n{{year}}{{nix}}", ["T101 1:1", "T102 2:9"]),
    FaultCase("three braces closed by two", "{{{chart}}", ["T101 1:1"]),
    FaultCase("a section without an end", "文{{#open}}\n{{^closed}}", ["T109 1:2", "T109 2:1"]),
    FaultCase("an end without a section", "{{title}}{{/title}}", ["T110 1:10"]),
    FaultCase("the wrong end", "{{#open}}{{/opem}}", ["T111 1:10"]),
    FaultCase("ends in the wrong order", "{{#open}}{{#unit}}{{/open}}{{nix}}", ["T111 1:19", "T102 1:28"]),
    FaultCase("one delimiter", "{{=<%=}}", ["T112 1:1"]),
    FaultCase("delimiters with an equals sign", "{{== ==}}", ["T112 1:1"]),
    FaultCase("inheritance", "{{<base}}{{$block}}x{{/block}}{{/base}}", ["T113 1:1", "T113 1:10"]),
    FaultCase("a dynamic partial", "{{>*title}}", ["T113 1:1"]),
    FaultCase("an empty tag", "{{ }}", ["T114 1:1"]),
    FaultCase("not a name", "{{a b}}{{.title}}{{#x..y}}{{/x..y}}", ["T114 1:1", "T114 1:8", "T114 1:18"]),
    FaultCase("an unknown name", "标题：{{titel}}", ["T102 1:4"]),
    FaultCase("an unknown name inside", "{{unit.nmae}}", ["T102 1:1"]),
    FaultCase(
      "a dotted name is not looked for outwards again", "{{#unit}}{{room.name}}{{/unit}}", ["T102 1:10"]),
    FaultCase(
      "only the section is unknown", "{{#nix}}{{inner}}{{/nix}}{{outer}}", ["T102 1:1", "T102 1:26"]),
    FaultCase(
      "what cannot be written out", "{{open}}{{unit}}{{projects}}{{labels}}",
      ["T103 1:1", "T103 1:9", "T103 1:17", "T103 1:29"]),
    FaultCase("no such partial", "{{>nix}}", ["T104 1:1"]),
    FaultCase("no such string", "{{t.nix}}", ["T105 1:1"]),
    FaultCase("text unescaped", "{{{title}}}{{&link}}", ["T115 1:1", "T115 1:12"]),
    FaultCase("ready HTML escaped", "{{chart}}", ["T116 1:1"]),
    FaultCase("ready HTML in JSON", "{{{chart}}}", ["T117 1:1"], .json),
    FaultCase("inside a text", "{{title.length}}", ["T118 1:1"]),
    FaultCase("inside a list", "{{projects.title}}", ["T118 1:1"]),
    FaultCase("no current text", "{{.}}{{#projects}}{{.}}{{/projects}}", ["T120 1:1", "T120 1:19"]),
    FaultCase("a string as a section", "{{#t.a}}{{/t.a}}", ["T121 1:1"]),
    FaultCase("columns count characters", "👩‍👩‍👧é绩{{nix}}", ["T102 1:4"]),
    FaultCase("all at once", "{{nix}}\n{{chart}}\n{{#open}}", ["T102 1:1", "T116 2:1", "T109 3:1"]),
  ])
  func `a fault is reported at its place`(_ example: FaultCase) {
    let compilation = compiled(example.template, escaping: example.escaping)
    #expect(compilation.template == nil)
    #expect(
      compilation.diagnostics.map { "\($0.fault.code) \("\($0.place)".dropFirst("page.html:".count))" }
        == example.expected)
  }

  @Test(arguments: [
    FaultCase("href", #"<a href="{{title}}">"#, ["T107 1:10"]),
    FaultCase("src in single quotes", "<img src='{{title}}'>", ["T107 1:11"]),
    FaultCase("action", #"<form method="get" ACTION = "{{title}}">"#, ["T107 1:30"]),
    FaultCase("xlink:href", #"<use xlink:href="{{title}}"/>"#, ["T107 1:18"], .xml),
    FaultCase("after a blank", #"<a href=" {{title}}">"#, ["T107 1:11"]),
    FaultCase("in a section", #"<a href="{{#title}}{{.}}{{/title}}">"#, ["T107 1:20"]),
    FaultCase(
      "after a section that may be left out", #"<a href="{{#open}}x/{{/open}}{{title}}">"#, ["T107 1:30"]),
    FaultCase("after a value that may be empty", #"<a href="{{link}}{{title}}">"#, ["T107 1:18"]),
    FaultCase("not first", #"<a href="../{{title}}.html">"#, []),
    FaultCase("another attribute", #"<a href="x" title="{{title}}">"#, []),
    FaultCase("after the tag", #"<a href="x">{{title}}</a>"#, []),
    FaultCase("an address", #"<a href="{{link}}">"#, []),
    FaultCase("without quotes", "<a href={{link}} class={{title}}>", ["T119 1:9", "T119 1:24"]),
    FaultCase("as an attribute", "<input {{title}}>", ["T119 1:8"]),
    FaultCase("as a tag", "<{{title}}>", ["T119 1:2"]),
    FaultCase("less than", "1 < {{title}}", []),
    FaultCase("in a comment", "<!-- {{title}} -->", []),
    FaultCase("Markdown destination", "[x]({{title}})", ["T107 1:5"], .markdown),
    FaultCase("Markdown destination in brackets", "[x](<{{title}}>)", ["T107 1:6"], .markdown),
    FaultCase("Markdown image", "![x]( {{title}})", ["T107 1:7"], .markdown),
    FaultCase("Markdown destination, not first", "[x](a/{{title}})", ["T107 1:7"], .markdown),
    FaultCase("Markdown definition", "[x]: {{title}}", ["T107 1:6"], .markdown),
    FaultCase("Markdown autolink", "<{{title}}>", ["T107 1:2"], .markdown),
    FaultCase("HTML in Markdown", #"<a href="{{title}}">"#, ["T107 1:10"], .markdown),
    FaultCase("Markdown link text and title", #"[{{title}}](x "{{title}}") {{title}}"#, [], .markdown),
    FaultCase("Markdown address", "[x]({{link}})", [], .markdown),
    FaultCase("JSON", #"{"href":"{{title}}"}"#, [], .json),
  ])
  func `only an address may stand where a link goes`(_ example: FaultCase) {
    let compilation = compiled(example.template, escaping: example.escaping)
    #expect(
      compilation.diagnostics.map { "\($0.fault.code) \("\($0.place)".dropFirst("page.html:".count))" }
        == example.expected)
  }

  @Test func `a fault in a partial names the partial's place and the places of the calls`() {
    let found = compiled("{{>a}}", partials: ["a": "一\n {{>b}}", "b": "{{nix}}"]).diagnostics
    #expect(found.map(\.place) == [Place(file: "partials/b.html", line: 1, column: 1)])
    #expect(
      found.map(\.related) == [
        [Place(file: "partials/a.html", line: 2, column: 2), Place(file: "page.html", line: 1, column: 1)]
      ])
  }

  @Test func `a section cannot be closed by a partial`() {
    let found = compiled("{{#open}}{{>a}}", partials: ["a": "{{/open}}"]).diagnostics
    #expect(found.map(\.fault) == [.unclosedSection, .strayClose])
  }

  @Test func `partials and strings that lead back to themselves are a fault`() {
    let partials = compiled("{{>a}}", partials: ["a": "{{>b}}", "b": "{{#projects}}{{>a}}{{/projects}}"])
    #expect(partials.diagnostics.map(\.fault) == [.partialLoop])
    #expect(partials.diagnostics.map(\.details) == [["name": "a"]])
    let strings = compiled("{{t.a}}", strings: ["a": "{{t.a}}"])
    #expect(strings.diagnostics.map(\.fault) == [.partialLoop])
    #expect(strings.diagnostics.map(\.place) == [Place(file: "zh.yaml", line: 7, column: 5)])
  }

  @Test func `the names in scope are listed, the most similar one first`() throws {
    let found = compiled("{{#projects}}{{titel}}{{/projects}}").diagnostics
    let details = try #require(found.first?.details)
    #expect(details["contract"] == "项目")
    #expect(details["known"]?.hasPrefix("title, chart, closed, empty, hostile, labels, link") == true)
    #expect(
      compiled("{{unit.nmae}}").diagnostics.first?.details["known"] == "unit.name, unit.room")
  }

  @Test func `a wrong end points to the beginning`() {
    let found = compiled("\n{{#open}}{{/opem}}").diagnostics
    #expect(found.map(\.related) == [[Place(file: "page.html", line: 2, column: 1)]])
  }

  @Test func `a missing string names the file to add it to`() {
    #expect(
      compiled("{{t.nix}}").diagnostics.first?.details == [
        "name": "nix", "file": "Templates/strings/zh.yaml",
      ])
  }

  @Test func `every wording is filled`() {
    let templates = [
      "{{title", "{{#open}}", "{{/open}}", "{{#open}}{{/x}}", "{{=x=}}", "{{<x}}{{/x}}", "{{a b}}", "{{nix}}",
      "{{open}}",
      "{{>x}}", "{{t.x}}", "{{{title}}}", "{{chart}}", "{{title.x}}", "{{.}}", "{{#t.x}}{{/t.x}}",
      "<a {{title}}>",
      #"<a href="{{title}}">"#,
    ]
    for diagnostic in templates.flatMap({ compiled($0).diagnostics }) {
      for language in Language.allCases {
        let wording = diagnostic.what(in: language) + diagnostic.next(in: language)
        for name in ["name", "tag", "open", "close", "known", "contract", "file", "owner", "section"] {
          #expect(
            !wording.contains("{\(name)}") || diagnostic.details.values.contains { $0.contains("{\(name)}") })
        }
      }
    }
  }
}
