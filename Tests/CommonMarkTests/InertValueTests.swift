import CommonMark
import Mustache
import Testing

@Suite struct InertValueTests {
  private let pieces = [
    "](x)", "[a](b)", "# a", "| b", "|", "\n", "\r\n", "\n\n", "<b>", "</p>", "&amp;", "&#60;", "`", "```",
    "~~~", "*", "**",
    "_", "__", "\\", "\\|", "![", "]: /u", "- ", "1. ", "> ", "---", "===", "    ", "\t", "<!--insert 0-->",
    "<!--", "-->",
    "Table: ", "http://x.y", "<script>", "\"", "'", "javascript:", "中文", "ä", "\u{3000}", "\u{A0}",
    "\u{2028}",
    "\u{200B}", "\u{1}", "\u{7F}", " ", "a", "0", ":-:", "|-|",
  ]
  private let places = [
    "# %", "%", "- %", "word\n%", "1. %\n2. b", "> %", "x [%](u) y", "x *%* y", "x **%** y", "a % b",
    "%\n===",
    "| a | b |\n|-|-|\n| % | c |", "| % |\n|-|", "%|b\n-|-\nc|%", "%\n\n| a |\n|-|", "Table: %\n\n| a |\n|-|",
    "x ![%](u) y",
    "- | a |\n  |-|\n  | **%** |", "## % #", "[%][r]\n\n[r]: u",
  ]

  @Test func `a value never changes what stands around it`() {
    var generator = SeededGenerator(state: 11)
    for round in 0..<6_000 {
      let value = (0..<Int.random(in: 1...5, using: &generator))
        .map { _ in pieces[Int.random(in: 0..<pieces.count, using: &generator)] }.joined()
      let place = places[round % places.count]
      let trust: MarkdownOptions.Trust = round % 3 == 0 ? .foreign : .page
      let found = markup(place, escaped(value), trust)
      let harmless = markup(place, "word", trust)
      #expect(
        found.tags.map(withoutWords) == harmless.tags.map(withoutWords), "\(place) \(value.debugDescription)")
      if !place.contains("![") {
        let expected = markup(place, "\u{F0000}", trust).text.replacing("\u{F0000}", with: shown(value))
        #expect(found.text == expected, "\(place) \(value.debugDescription)")
      }
    }
  }

  private func markup(_ place: String, _ value: String, _ trust: MarkdownOptions.Trust) -> Markup {
    Markup(
      html(place.replacing("%", with: value), trust, tables: .accessible, inserts: ["<i>inserted</i>"]))
  }

  /// The tag with the values of attributes that hold text left out.
  private func withoutWords(_ tag: String) -> String {
    var tag = tag
    for name in [" aria-label=\"", " alt=\""] {
      guard let start = tag.firstRange(of: name) else { continue }
      let end = tag[start.upperBound...].firstIndex(of: "\"") ?? tag.endIndex
      tag.removeSubrange(start.upperBound..<end)
    }
    return tag
  }

  /// The value as a template writes it.
  private func escaped(_ value: String) -> String {
    String(decoding: Escaping.markdown.written(value), as: UTF8.self)
  }

  /// The value as it is shown: a control character that no text may hold becomes U+FFFD.
  private func shown(_ value: String) -> String {
    value.replacing("\u{1}", with: "\u{FFFD}").replacing("\u{7F}", with: "\u{FFFD}")
  }
}
