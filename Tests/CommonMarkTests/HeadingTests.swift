import CommonMark
import Testing

@Suite struct HeadingTests {
  @Test func `headings move down and stop at the sixth level`() {
    #expect(html("# a\n## b\n##### c", shift: 2) == "<h3>a</h3>\n<h4>b</h4>\n<h6>c</h6>\n")
  }

  @Test(arguments: [
    ("# 存在的 Problems", "存在的-problems"), ("# *a* `b`", "a-b"), ("# 一、主要问题（2024）", "一主要问题2024"),
    ("# <b>x</b>", "x"), ("# ！", "section"), ("# a_b-c", "a_b-c"), ("a\nb\n---", "a-b"), ("# ÄÖ", "äö"),
  ])
  func `a heading's id is made of its words`(markdown: String, anchor: String) {
    #expect(html(markdown, anchors: "n-").contains(" id=\"n-\(anchor)\">"))
  }

  @Test func `no two headings share an id`() {
    let found = html("# a\n# a-2\n# a\n# a\n# a-2", anchors: "")
    let anchors = Markup(found).tags.filter { $0.hasPrefix("h1") }
    #expect(anchors == ["h1 id=\"a\"", "h1 id=\"a-2\"", "h1 id=\"a-3\"", "h1 id=\"a-4\"", "h1 id=\"a-2-2\""])
  }

  @Test func `cells are no headings`() {
    #expect(html("| *a* |\n|-|\n\n# *a*", anchors: "x-").contains("<h1 id=\"x-a\">"))
  }
}
