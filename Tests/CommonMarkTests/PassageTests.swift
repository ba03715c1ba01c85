import CommonMark
import PageText
import Testing

@Suite struct PassageTests {
  /// The HTML of `lines`, each of them a passage, those of the same text the same one.
  private func html(
    _ lines: [String], _ known: inout [String: Passage], _ tables: MarkdownOptions.Tables = .accessible,
    _ trust: MarkdownOptions.Trust = .page
  ) -> String {
    var bytes: [UInt8] = []
    var placed: [PlacedPassage] = []
    for line in lines {
      let passage = known[line] ?? Passage(Array(line.utf8))
      known[line] = passage
      placed.append(PlacedPassage(passage, at: bytes.count))
      bytes.append(contentsOf: line.utf8)
    }
    let renderer = MarkdownRenderer(MarkdownOptions(trust: trust, tables: tables))
    let found = renderer.html(from: bytes, passages: placed)
    #expect(found == renderer.html(from: bytes), "\(lines)")
    return String(decoding: found, as: UTF8.self)
  }

  @Test func `a row is written once for each look of its columns`() {
    let row = "| <a href=\"x\">甲</a> | 9&#46;5 |\n"
    var known: [String: Passage] = [:]
    let lists = [
      "| a | b |\n| - | -: |\n", "| **a** | b |\n| - | - |\n", "| a |\n| - |\n",
      "| a | b | c |\n| - | - | - |\n",
    ]
    for list in lists + lists {
      #expect(html([list, row, row], &known).contains("<a href=\"x\">甲</a>"))
      #expect(html([list, row], &known, .gfm).contains("<td><a href=\"x\">甲</a></td>"))
    }
    guard case .plain(2) = known[row]?.row else {
      Issue.record("the row is not known as one")
      return
    }
  }

  @Test(arguments: [
    "| [甲] | b |\n", "| *a* | b |\n", "| `a` | b |\n", "甲 | b\n", " | a | b |\n", "| a | b |\n| c | d |\n",
    "| a | b |",
    "| a\\|b | c |\n", "| a | b |\r\n", "> | a |\n", "| a \0 | b |\n",
  ])
  func `what may mean something else elsewhere is read each time`(line: String) {
    var known: [String: Passage] = [:]
    let ends = ["", "\n[甲]: /u\n"]
    for end in ends + ends {
      _ = html(["| x | y |\n| - | - |\n", line, line, end], &known)
    }
    if case .plain = known[line]?.row { Issue.record("taken for a plain row: \(line)") }
  }

  @Test func `a passage that is a row in one place is what it is in any other`() {
    let row = "| 甲 | 乙 |\n"
    let places = [
      ["| x | y |\n| - | - |\n", row], ["段落\n", row], ["```\n", row, "```\n"], ["<div>\n", row, "\n"],
      ["- | x | y |\n  | - | - |\n", row], ["> | x | y |\n> | - | - |\n", row], [row, "| - | - |\n", row],
      [row],
      ["<pre>\n", row, "</pre>\n", row], ["    x\n", row], ["| x | y |\n| - | - |\n", row, "\n", row],
      ["| x | y |\n| - | - |\n", "# 甲\n", row], ["<!--\n", "| x | y |\n| - | - |\n", row, "-->\n"],
    ]
    for reversed in [false, true] {
      var known: [String: Passage] = [:]
      for place in reversed ? places.reversed() : places { _ = html(place, &known) }
      for place in places { _ = html(place, &known, .gfm, .foreign) }
    }
  }

  @Test func `passages never change what a text means`() {
    let pieces = [
      "| a | b |\n", "| - | - |\n", "| --- | ---: | :-: |\n", "| a | b | c |\n", "\n", "甲\n", "- x\n",
      "> y\n", "```\n",
      "| <b>甲</b> | &#65; |\n", "| [甲] | *乙* |\n", "[甲]: /u\n", "<div>\n", "</div>\n", "<!--\n", "-->\n",
      "    | a | b |\n",
      "  | a | b |\n", "Table: 名\n", "| **a** | b |\n", "|\n", "||\n", "| | |\n", "# 题\n", "---\n", "| a |\n",
    ]
    var generator = SeededGenerator(state: 5)
    var known: [String: Passage] = [:]
    for round in 0..<8_000 {
      let lines = (0..<Int.random(in: 1...9, using: &generator)).map { _ in
        pieces[Int.random(in: 0..<pieces.count, using: &generator)]
      }
      _ = html(lines, &known, round % 2 == 0 ? .accessible : .gfm)
      if round % 500 == 0 { known = [:] }
    }
  }
}
