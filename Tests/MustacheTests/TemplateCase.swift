import Diagnostics
import Mustache
import Testing

/// A template and what it must give.
struct TemplateCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let template: String
  let expected: String
  let partials: [String: String]

  init(_ name: String, _ template: String, _ expected: String, partials: [String: String] = [:]) {
    testDescription = name
    self.template = template
    self.expected = expected
    self.partials = partials
  }

  func check(_ escaping: Escaping = .html) throws {
    let compilation = compiled(template, partials: partials, escaping: escaping)
    #expect(compilation.diagnostics.isEmpty, "\(compilation.diagnostics.map { $0.what(in: .en) })")
    let template = try #require(compilation.template)
    #expect(text(template.render(Yearbook())) == expected)
  }
}

/// The template compiled for a yearbook, in the file `page.html`; partials and strings stand in files of their names.
func compiled(
  _ template: String, partials: [String: String] = [:], strings: [String: String] = [:],
  escaping: Escaping = .html
) -> Compilation<Yearbook> {
  let library = TemplateLibrary(
    partials: Dictionary(
      uniqueKeysWithValues: partials.map { ($0, TemplateSource(file: "partials/\($0).html", text: $1)) }),
    strings: Dictionary(
      uniqueKeysWithValues: strings.map {
        ($0, TemplateSource(file: "zh.yaml", text: $1, firstLine: 7, firstColumn: 5))
      }),
    stringsFile: "Templates/strings/zh.yaml")
  return library.compile(
    TemplateSource(file: "page.html", text: template), for: Yearbook.contract, escaping: escaping)
}

/// What the template gives for `subject`, or what is wrong with it.
func rendered(
  _ template: String, _ subject: Yearbook = Yearbook(), partials: [String: String] = [:],
  strings: [String: String] = [:], escaping: Escaping = .html
) -> String {
  let compilation = compiled(template, partials: partials, strings: strings, escaping: escaping)
  guard let template = compilation.template else {
    return DiagnosticText(language: .en).text(of: compilation.diagnostics)
  }
  return text(template.render(subject))
}

/// The output's text.
func text(_ output: Output) -> String { String(decoding: output.bytes, as: UTF8.self) }
