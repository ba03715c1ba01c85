import CommonMark
import Testing

@Suite struct TableTests {
  /// A table of the GFM specification's markup; a nil body leaves `<tbody>` out.
  private func table(_ header: [String], _ body: [[String]] = [], align: [String] = []) -> String {
    func row(_ cells: [String], _ name: String) -> String {
      let marked = cells.enumerated().map { index, cell in
        let side = index < align.count && !align[index].isEmpty ? " align=\"\(align[index])\"" : ""
        return "<\(name)\(side)>\(cell)</\(name)>\n"
      }
      return "<tr>\n" + marked.joined() + "</tr>\n"
    }
    let rows = body.map { row($0, "td") }.joined()
    return "<table>\n<thead>\n" + row(header, "th") + "</thead>\n"
      + (body.isEmpty ? "" : "<tbody>\n" + rows + "</tbody>\n") + "</table>\n"
  }

  @Test func `a header, a delimiter row and rows make a table`() {
    #expect(html("| 项目 | 得分 |\n| --- | --- |\n| 道路 | 91 |") == table(["项目", "得分"], [["道路", "91"]]))
  }

  @Test func `cells need not match in width, and outer pipes may be left out`() {
    #expect(
      html("| 单位 | 预算数 |\n:-: | -----------:\n教育局 | 12.5")
        == table(["单位", "预算数"], [["教育局", "12.5"]], align: ["center", "right"]))
  }

  @Test func `an escaped pipe is text, within code and bold too`() {
    #expect(
      html("| a\\|b |\n| --- |\n| x `\\|` y |\n| x **\\|** y |")
        == table(["a|b"], [["x <code>|</code> y"], ["x <strong>|</strong> y"]]))
  }

  @Test func `another block ends a table`() {
    #expect(
      html("| 甲 | 乙 |\n| - | - |\n| 1 | 2 |\n> 注")
        == table(["甲", "乙"], [["1", "2"]]) + "<blockquote>\n<p>注</p>\n</blockquote>\n")
  }

  @Test func `a line without pipes is a row, a blank line ends the table`() {
    #expect(
      html("| 甲 | 乙 |\n| - | - |\n| 1 | 2 |\n3\n\n4")
        == table(["甲", "乙"], [["1", "2"], ["3", ""]]) + "<p>4</p>\n")
  }

  @Test func `a header that differs from the delimiter row in its cells makes no table`() {
    #expect(html("| 甲 | 乙 |\n| - |\n| 1 |") == "<p>| 甲 | 乙 |\n| - |\n| 1 |</p>\n")
  }

  @Test func `short rows are filled, long ones are cut`() {
    #expect(
      html("| 甲 | 乙 |\n| - | - |\n| 1 |\n| 1 | 2 | 3 |") == table(["甲", "乙"], [["1", ""], ["1", "2"]]))
  }

  @Test func `a table without rows has no body`() {
    #expect(html("| 甲 | 乙 |\n| - | - |") == table(["甲", "乙"]))
  }

  @Test func `every alignment has its mark`() {
    #expect(
      html("|a|b|c|d|\n|:-|:-:|-:|-|\n|1|2|3|4|")
        == table(["a", "b", "c", "d"], [["1", "2", "3", "4"]], align: ["left", "center", "right", ""]))
  }

  @Test func `the last line of a paragraph may be the header`() {
    #expect(html("说明\n| 甲 |\n| - |\n| 1 |") == "<p>说明</p>\n" + table(["甲"], [["1"]]))
  }

  @Test func `cells know the definitions of the whole document`() {
    #expect(
      html("| [甲] |\n|-|\n| [乙][甲] |\n\n[甲]: /u \"题\"")
        == table(["<a href=\"/u\" title=\"题\">甲</a>"], [["<a href=\"/u\" title=\"题\">乙</a>"]]))
  }

  @Test func `a definition right above a header is a definition`() {
    #expect(html("[x]: /u\n| [x] |\n|-|") == table(["<a href=\"/u\">x</a>"]))
  }

  @Test(arguments: [
    ("> | a |\n> | - |\n> | 1 |", "<blockquote>\n", "</blockquote>\n"),
    ("- | a |\n  | - |\n  | 1 |", "<ul>\n<li>\n", "</li>\n</ul>\n"),
    ("1. > | a |\n   > | - |\n   > | 1 |", "<ol>\n<li>\n<blockquote>\n", "</blockquote>\n</li>\n</ol>\n"),
    ("-\t| a |\n\t| - |\n\t| 1 |", "<ul>\n<li>\n", "</li>\n</ul>\n"),
    ("> x\n>\n> | a |\n> | - |\n> | 1 |", "<blockquote>\n<p>x</p>\n", "</blockquote>\n"),
  ])
  func `a table stands in quotes and items`(markdown: String, before: String, after: String) {
    #expect(html(markdown) == before + table(["a"], [["1"]]) + after)
  }

  @Test func `a row is never continued lazily`() {
    #expect(
      html("> | a |\n> | - |\n| 1 |") == "<blockquote>\n" + table(["a"]) + "</blockquote>\n<p>| 1 |</p>\n")
  }

  @Test func `a lazy line may be the header but not the delimiter row`() {
    #expect(html("> x\n| a |\n> | - |") == "<blockquote>\n<p>x</p>\n" + table(["a"]) + "</blockquote>\n")
    #expect(html("> | a |\n| - |") == "<blockquote>\n<p>| a |\n| - |</p>\n</blockquote>\n")
  }

  @Test(arguments: [
    ("# h", "<h1>h</h1>\n"), ("---", "<hr />\n"), ("***", "<hr />\n"),
    ("```\nx\n```", "<pre><code>x\n</code></pre>\n"),
    ("    x", "<pre><code>x\n</code></pre>\n"), ("<div>", "<div>\n"), ("<x-y>", "<x-y>\n"),
    ("- x", "<ul>\n<li>x</li>\n</ul>\n"), ("7. x", "<ol start=\"7\">\n<li>x</li>\n</ol>\n"),
    ("-", "<ul>\n<li></li>\n</ul>\n"),
  ])
  func `whatever can begin a block ends a table`(block: String, result: String) {
    #expect(html("| a |\n| - |\n| 1 |\n" + block) == table(["a"], [["1"]]) + result)
  }

  @Test(arguments: [
    ("a\n---", "<h2>a</h2>\n"), ("```\n| a |\n|-|\n```", "<pre><code>| a |\n|-|\n</code></pre>\n"),
    ("    | a |\n    |-|", "<pre><code>| a |\n|-|\n</code></pre>\n"),
    ("<!--\n| a |\n|-|\n-->", "<!--\n| a |\n|-|\n-->\n"), ("| a |\n\n| - |", "<p>| a |</p>\n<p>| - |</p>\n"),
    ("| a |\n    | - |", "<p>| a |\n| - |</p>\n"), ("| - |", "<p>| - |</p>\n"), ("|\n|-|", "<p>|\n|-|</p>\n"),
    ("| a |\n| -- - |", "<p>| a |\n| -- - |</p>\n"), ("| a |\n| : |", "<p>| a |\n| : |</p>\n"),
    ("# | a |\n| - |", "<h1>| a |</h1>\n<p>| - |</p>\n"),
    ("| a |\n- | -", "<p>| a |</p>\n<ul>\n<li>| -</li>\n</ul>\n"),
  ])
  func `what looks like a table need not be one`(markdown: String, result: String) {
    #expect(html(markdown) == result)
  }

  @Test(arguments: [
    ("| a # |\n|-|", "a #"), ("| ## |\n|-|", "##"), ("| a\\ |\n|-|", "a\\"), ("| \\# |\n|-|", "#"),
    ("| - x |\n|-|", "- x"), ("| > x |\n|-|", "&gt; x"), ("| &#124; |\n|-|", "|"),
    ("| &#60;b&#62; |\n|-|", "&lt;b&gt;"),
    ("| &#0; |\n|-|", "\u{FFFD}"), ("| a&b |\n|-|", "a&amp;b"), ("| &copy; |\n|-|", "©"),
    ("a\\\\|b\n-|", "a|b"),
    ("| a\u{0}b |\n|-|", "a\u{FFFD}b"), ("\u{FEFF}| a |\n|-|", "a"), ("| a |\r|-|", "a"),
    ("| a |\r\n|-|\r\n", "a"),
    ("a\n:-", "a"), ("a\n-|", "a"), ("||\n|-|", ""), ("| ![x](y) |\n|-|", "<img src=\"y\" alt=\"x\" />"),
  ])
  func `a cell says what it says`(markdown: String, cell: String) {
    let found = html(markdown).replacing(" align=\"left\"", with: "")
    #expect(found == table([cell]))
  }

  @Test func `twenty thousand rows are rows`() {
    let found = html("| a | b |\n|-|-|\n" + String(repeating: "| x | *y* |\n", count: 20_000))
    #expect(found.utf8.count > 20_000 * 40)
    #expect(found.hasSuffix("<td>x</td>\n<td><em>y</em></td>\n</tr>\n</tbody>\n</table>\n"))
  }

  @Test func `a wide header over short rows does not make the square of its width`() {
    let width = 5_000
    let header = String(repeating: "|a", count: width) + "|\n" + String(repeating: "|-", count: width) + "|\n"
    #expect(html(header + String(repeating: "|b\n", count: width)).utf8.count < 12 << 20)
  }

  @Test(arguments: [">", "- ", "> - ", "*", "[", "![", "<b>", "| ", "`"])
  func `deep nesting is only deep`(opening: String) {
    let deep = String(repeating: opening, count: 5_000)
    let found = html(deep + "| a |\n" + deep + "| - |\n" + "\n| x |\n|-|\n", .foreign)
    #expect(found.utf8.count > 0)
  }
}
