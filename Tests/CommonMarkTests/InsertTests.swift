import CommonMark
import Testing

@Suite struct InsertTests {
  @Test func `an insert takes the place of its comment`() {
    #expect(
      html("a\n\n<!--insert 1-->\n\nb", inserts: ["x", "<svg></svg>"]) == "<p>a</p>\n<svg></svg>\n<p>b</p>\n")
    #expect(html("a <!--insert 0--> b", inserts: ["<i>x</i>"]) == "<p>a <i>x</i> b</p>\n")
    #expect(html("| a |\n|-|\n| <!--insert 0--> |", inserts: ["<i>x</i>"]).contains("<td><i>x</i></td>"))
  }

  @Test(arguments: [
    "<!--insert 2-->", "<!-- insert 0-->", "<!--insert 0 -->", "<!--insert -->", "<!--insert x-->",
    "<!--insert 0--> x",
  ])
  func `any other comment stays`(comment: String) {
    #expect(html(comment, inserts: ["A", "B"]) == comment + "\n")
  }

  @Test func `code is no comment, and what is put in is not read again`() {
    #expect(html("`<!--insert 0-->`", inserts: ["A"]) == "<p><code>&lt;!--insert 0--&gt;</code></p>\n")
    #expect(html("<!--insert 0-->", inserts: ["<!--insert 0-->*a*"]) == "<!--insert 0-->*a*\n")
  }

  @Test func `a foreign text has nothing put in`() {
    #expect(!html("<!--insert 0-->\n\na <!--insert 0-->", .foreign, inserts: ["SECRET"]).contains("SECRET"))
  }

  @Test func `HTML is appended behind what is there`() {
    var bytes = Array("<main>".utf8)
    Array("a".utf8).withUnsafeBufferPointer {
      MarkdownRenderer(MarkdownOptions(trust: .page)).append($0, to: &bytes)
    }
    #expect(String(decoding: bytes, as: UTF8.self) == "<main><p>a</p>\n")
  }
}
