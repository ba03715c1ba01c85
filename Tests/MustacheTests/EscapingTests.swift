import Mustache
import Testing

@Suite struct EscapingTests {
  /// Values that mean something in Markdown, HTML or JSON.
  static let hostile: [String] = [
    "# 标题", "> 引用", "- 一", "+ 一", "* 一", "1. 一", "1) 一", "---", "===", "***", "___", "| a | b |", "a|b",
    "`码`",
    "```", "~~~", "~~删~~", "**粗**", "_斜_", "[x](javascript:alert(1))", "![x](y)", "[x]: y", "<script>",
    "</td>",
    "<!--insert 0-->", "<https://a.b>", "www.example.cn", "https://example.cn", "a@b.cn", "&amp;", "&#60;",
    "\\*", "a\nb",
    "a\n\nb", "a\r\n# b", "a\tb", "\tcode", "    code", "尾  ", "  首", "\u{A0}x\u{A0}", "\u{3000}x\u{3000}",
    "\u{2003}",
    "\u{FEFF}x", "\u{0}", "\u{1}\u{1F}\u{7F}\u{85}", ":-:", "{{title}}", "\"'", "\u{2028}\u{2029}",
    "\u{FFFE}\u{FFFF}",
    String((0...0x7F).map { Character(Unicode.Scalar($0)) }),
  ]

  @Test(arguments: hostile)
  func `a value in Markdown holds no raw punctuation, control character or edge space`(_ value: String) {
    let joined = String(decoding: Escaping.markdown.written(value), as: UTF8.self)
    let written = joined.replacing(/(?<left>[A-Za-z0-9])[.,\-](?=[A-Za-z0-9])/) { String($0.left) }
    var rest = written.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      if scalar == "&" {
        // A reference and nothing else.
        #expect(rest.popFirst() == "#")
        let digits = rest.prefix { ("0"..."9").contains($0) }
        #expect(!digits.isEmpty)
        rest = rest[digits.endIndex...]
        #expect(rest.popFirst() == ";")
        continue
      }
      let isPlain =
        scalar.value >= 0xA0 || scalar == " " || scalar.properties.isAlphabetic
        || ("0"..."9").contains(scalar)
      #expect(isPlain, "\(scalar.value) in \(written)")
    }
    if let first = written.unicodeScalars.first, let last = written.unicodeScalars.last {
      #expect(!first.properties.isWhitespace && !last.properties.isWhitespace)
    }
  }

  @Test(arguments: ["92.50", "1,234.5", "2023-11-23", "a.b-c,d"])
  func `a point, comma or hyphen between letters and digits stays as it is`(_ value: String) {
    #expect(String(decoding: Escaping.markdown.written(value), as: UTF8.self) == value)
  }

  @Test(arguments: [
    ("1.", "1&#46;"), (".5", "&#46;5"), ("-1", "&#45;1"), ("1..2", "1&#46;&#46;2"), ("1-", "1&#45;"),
  ])
  func `at an edge or beside other punctuation it does not`(_ value: String, _ written: String) {
    #expect(String(decoding: Escaping.markdown.written(value), as: UTF8.self) == written)
  }

  @Test(arguments: hostile, [Escaping.html, .xml])
  func `a value in HTML or XML holds no raw mark-up and no forbidden character`(
    _ value: String, _ escaping: Escaping
  ) {
    let written = String(decoding: escaping.written(value), as: UTF8.self)
    for scalar in written.unicodeScalars {
      #expect(!"<>\"'".unicodeScalars.contains(scalar))
      #expect(
        scalar.value >= 0xA0 || (0x20...0x7E).contains(scalar.value) || [9, 10, 13].contains(scalar.value))
      #expect(scalar.value != 0xFFFE && scalar.value != 0xFFFF)
    }
    for piece in written.split(separator: "&", omittingEmptySubsequences: false).dropFirst() {
      #expect(["amp;", "lt;", "gt;", "quot;", "#39;"].contains { piece.hasPrefix($0) })
    }
  }

  @Test(arguments: [
    (Escaping.markdown, "绩效 2024 a b", "绩效 2024 a b"),
    (.markdown, "A级（优）", "A级（优）"),
    (.markdown, " a ", "&#32;a&#32;"),
    (.markdown, "  ", "&#32;&#32;"),
    (.markdown, "\u{3000}首\u{A0}\u{2003}", "&#12288;首&#160;&#8195;"),
    (.markdown, "甲\u{3000}乙", "甲\u{3000}乙"),
    (.markdown, "1. a", "1&#46; a"),
    (.markdown, "a\r\n\tb", "a&#13;&#10;&#9;b"),
    (.markdown, "\u{0}a\u{85}", "\u{FFFD}a\u{FFFD}"),
    (.markdown, "", ""),
    (.html, "a\tb\n\u{0}\u{B}é", "a\tb\n\u{FFFD}\u{FFFD}é"),
    (.xml, "甲<乙>&\"'", "甲&lt;乙&gt;&amp;&quot;&#39;"),
    (.json, "甲\"\\/\n\r\t\u{0}\u{1F}", #"甲\"\\/\n\r\t\u0000\u001f"#),
    (.json, "</script>&'\u{2028}\u{2029}—", #"\u003c/script\u003e\u0026'\u2028\u2029—"#),
  ])
  func `a value is written as`(_ escaping: Escaping, _ value: String, _ expected: String) {
    #expect(String(decoding: escaping.written(value), as: UTF8.self) == expected)
  }
}
