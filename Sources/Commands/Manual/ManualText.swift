internal import CommonMark
internal import Mustache

/// A text of the manual in Markdown, cut into its title and sections.
struct ManualText: Sendable {
  /// The text after `# ` in its first line, without marks of code.
  let title: String
  /// What stands before the first `## `, then every section with its heading.
  let sections: [String]

  /// The text that `markdown` holds.
  init(_ markdown: String) {
    var sections = [""]
    var title = ""
    var isCode = false
    for line in markdown.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") { isCode.toggle() }
      if title.isEmpty && line.hasPrefix("# ") {
        title = String(line.dropFirst(2)).replacing("`", with: "")
        continue
      }
      if !isCode && line.hasPrefix("## ") { sections.append("") }
      sections[sections.count - 1] += line + "\n"
    }
    self.title = title
    self.sections = sections
  }

  /// `markdown` as HTML, its links to other texts leading to the pages made of them; ids of headings begin with `prefix`.
  static func html(_ markdown: String, ids prefix: String) -> Markup {
    let text = markdown.replacing(/\]\(((?!https?:)[^)#\s]*)\.md(#[^)]*)?\)/) { match in
      "](\(match.1).html\(match.2 ?? ""))"
    }
    let renderer = MarkdownRenderer(MarkdownOptions(trust: .page, anchors: prefix))
    return Markup(bytes: renderer.html(from: Array(text.utf8)))
  }
}
