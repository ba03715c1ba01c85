import CCMark
import CommonMark
import Testing

@Suite struct AgreementTests {
  private let parts = [
    "a", "b ", "*", "**", "_", "`", "``", "[", "](x)", "](http://e.x/?a=1&b=ä' \"t<\")", "![", "<b>", "</b>",
    "<!--x-->",
    "<http://a.b/ä>", "<a@b.c>", "&amp;", "&#35;", "\\", "\\*", "~~~", "```", "```js \"x\"", "    ", "\t",
    "\n", "\n",
    "\n\n", "> ", "- ", "1. ", "2) ", "# ", "## ", "---", "===", "***", "<div>", "[r]", "\n\n[r]: /u \"t\"\n",
    "  \n", "\\\n",
    "\"", "'", "&", "<", ">", "中", "\u{0}", "\r", "+",
  ]

  @Test func `without tables the HTML is libcmark's own`() {
    var generator = SeededGenerator(state: 7)
    for _ in 0..<3_000 {
      let markdown = (0..<Int.random(in: 2...24, using: &generator))
        .map { _ in parts[Int.random(in: 0..<parts.count, using: &generator)] }.joined()
      #expect(html(markdown) == reference(markdown), "\(markdown)")
    }
  }

  @Test func `a cell with tags reads as libcmark reads the same line`() {
    let parts = [
      "a", "中", " ", "<b>", "</b>", "</b >", "<a href=\"x&amp;*y\">", "<i class='*`'>", "<br/>", "<a b=c>",
      "<a\tb>",
      "<x:y>", "<x", "<", ">", "/", "=", "\"", "'", "&#58;", "&#60;", "&#1234;", "&amp;", "<!--x-->", "*",
      "`", "[", "](u)", "\u{0}",
    ]
    var generator = SeededGenerator(state: 13)
    for _ in 0..<3_000 {
      let words = (0..<Int.random(in: 1...6, using: &generator))
        .map { _ in parts[Int.random(in: 0..<parts.count, using: &generator)] }.joined()
      let text = words.split(separator: " ").joined(separator: " ")
      let table = html("| a |\n| - |\n| \(text) |", tables: .gfm)
      if text.isEmpty { continue }
      let expected = reference("# \(text) #").replacing("<h1>", with: "<td>").replacing(
        "</h1>", with: "</td>")
      #expect(table.contains(expected), "\(text)")
    }
  }

  @Test func `every byte of an address is written as libcmark writes it`() {
    let bytes = (0x21...0x7E).map { "<" + "x:" + String(UnicodeScalar(UInt8($0))) + ">\n" }.joined()
    #expect(html(bytes) == reference(bytes))
  }

  private func reference(_ markdown: String) -> String {
    var markdown = markdown
    return markdown.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) {
        guard let html = cmark_markdown_to_html($0.baseAddress, $0.count, CMARK_OPT_UNSAFE) else { return "" }
        defer { cmark_get_default_mem_allocator().pointee.free(html) }
        return String(cString: html)
      }
    }
  }
}
