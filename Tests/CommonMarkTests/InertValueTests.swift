import CommonMark
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
        let expected = markup(place, "\u{F0000}", trust).text.replacing("\u{F0000}", with: value)
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

  /// The form in which values are put into templates: punctuation and controls of ASCII and spaces at the ends are
  /// numeric references, but for a point, comma or hyphen between ASCII letters and digits.
  private func escaped(_ value: String) -> String {
    let scalars = Array(value.unicodeScalars)
    let first = scalars.firstIndex { !$0.properties.isWhitespace } ?? scalars.count
    let last = scalars.lastIndex { !$0.properties.isWhitespace } ?? -1
    return scalars.enumerated().map { index, scalar in
      let isWord = scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      let isInner = index > first && index < last
      let neighbours = [index - 1, index + 1].filter(scalars.indices.contains).map { scalars[$0] }
      let joins =
        ".,-".unicodeScalars.contains(scalar) && neighbours.count == 2
        && neighbours.allSatisfy {
          $0.isASCII && ($0.properties.isAlphabetic || $0.properties.numericType != nil)
        }
      let stays =
        scalar.isASCII
        ? joins || isWord || (scalar == " " && isInner) : !scalar.properties.isWhitespace || isInner
      return stays ? String(scalar) : "&#\(scalar.value);"
    }.joined()
  }
}
