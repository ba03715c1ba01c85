import CommonMark
import Testing

@Suite struct ForeignTests {
  /// Texts that would do harm if anything of them passed as it is.
  private static let hostile = [
    "<script>alert(1)</script>", "<SCRIPT SRC=//x.y/z.js></SCRIPT>", "a <script>alert(1)</script> b",
    "<img src=x onerror=alert(1)>", "a <img src=x onerror=alert(1)> b", "<svg/onload=alert(1)>",
    "<svg><script>1</script></svg>",
    "<iframe src=\"javascript:alert(1)\">", "<a href=\"javascript:alert(1)\">x</a>", "<body onload=alert(1)>",
    "<style>@import 'http://x.y'</style>", "<link rel=stylesheet href=//x.y>",
    "<meta http-equiv=refresh content=0>",
    "<base href=//x.y/>", "<form action=//x.y><input onfocus=alert(1) autofocus></form>",
    "<object data=x></object>",
    "<!--[if IE]><script>1</script><![endif]-->", "<!-- --> <script>1</script>",
    "<!--> <script>1</script> -->",
    "<!---> <img src=x onerror=1> -->", "<?php x ?><script>1</script>", "<!DOCTYPE x><script>1</script>",
    "<![CDATA[x]]><script>1</script>", "<div\nonclick=alert(1)>x</div>", "<x onclick=alert(1)>",
    "</p><script>1</script>",
    "[a](javascript:alert(1))", "[a](JaVaScRiPt:alert(1))", "[a](javascript&colon;alert(1))",
    "[a](javascript&#58;alert(1))",
    "[a](javascript&#x3A;alert(1))", "[a](&#106;avascript:alert(1))", "[a](&#x6A;&#x61;vascript:alert(1))",
    "[a](java&#9;script:alert(1))", "[a](java&Tab;script:alert(1))", "[a](java&#10;script:alert(1))",
    "[a](java&NewLine;script:alert(1))", "[a](&#1;javascript:alert(1))", "[a](&#32;javascript:alert(1))",
    "[a](< javascript:alert(1)>)", "[a](<java\tscript:alert(1)>)", "[a](\\javascript:alert(1))",
    "[a](java\\script:alert(1))",
    "[a](javascript\\:alert(1))", "[a](javascript://%0aalert(1))", "[a](vbscript:x)", "[a](VBSCRIPT:x)",
    "[a](data:text/html;base64,PHNjcmlwdD4=)", "[a](data:image/svg+xml,<svg>)", "[a](file:///etc/passwd)",
    "[a](blob:x)",
    "[a](feed:javascript:1)", "[a](view-source:x)", "[a](intent://x)", "[a](x-y:z)",
    "[a](&#127;javascript:1)",
    "<javascript:alert(1)>", "<data:text/html,x>", "[a][r]\n\n[r]: javascript:alert(1)",
    "[r]\n\n[r]: <java&#x0d;script:1> 'x'",
    "![a](javascript:alert(1))", "![a](data:image/png;base64,AA)", "![a](http://x.y/z.png)",
    "![a](//x.y/z.png)",
    "![a](\\\\\\\\x.y/z.png)", "![a](/\\\\x.y/z.png)", "![a\" onerror=\"x](b)",
    "[a](b \"x\\\" onclick=\\\"y\")",
    "[a](b 'x\" onclick=\"y')", "[a](<b\" onclick=\"y>)", "``` \"onclick=x\nx\n```",
    "```x\"><script>\nx\n```",
    "# <script>x</script>",
    "| <script>x</script> | [a](javascript:1) |\n|-|-|\n| <b onclick=1> | ![a](http://x.y) |",
    "Table: <script>x</script> \"onclick=1\n\n| a |\n|-|", "| &#60;script&#62; |\n|-|", "&lt;script&gt;",
    "&#60;script&#62;",
    "[![a](http://x.y/z)](javascript:1)", "![[a](javascript:1)](b)", "![<script>](b)",
    "- <script>\n  x\n  </script>",
  ]

  private static let tags: Set<String> = [
    "p", "a", "img", "h1", "table", "thead", "tbody", "tr", "th", "td", "div", "caption", "pre", "code", "ul",
    "li", "br",
    "strong", "em", "blockquote",
  ]
  private static let attributes: Set<String> = [
    "href", "src", "alt", "title", "rel", "class", "scope", "role", "tabindex", "aria-label",
  ]

  @Test(arguments: hostile)
  func `nothing that acts survives`(markdown: String) {
    let found = html(markdown, .foreign, tables: .accessible)
    for tag in Markup(found).tags {
      var parts = tag.split(separator: "\"", omittingEmptySubsequences: false)[...]
      let opening = (parts.popFirst() ?? "").split(separator: " ")
      let name = opening.first.map { $0.filter { $0 != "/" } } ?? ""
      #expect(ForeignTests.tags.contains(name), "\(found)")
      var names = Array(opening.dropFirst())
      while let value = parts.popFirst() {
        let attribute = names.last.map { $0.dropLast() } ?? ""
        if attribute == "href" || attribute == "src" { #expect(isHarmless(value, attribute), "\(found)") }
        #expect(ForeignTests.attributes.contains(String(attribute)), "\(found)")
        names = (parts.popFirst() ?? "").split(separator: " ").filter { $0 != "/" }
      }
    }
  }

  private func isHarmless(_ address: Substring, _ attribute: Substring) -> Bool {
    let isAbsolute = ["http://", "https://", "//"].contains { address.hasPrefix($0) }
    if isAbsolute { return attribute == "href" }
    return !address.contains(":") || address.hasPrefix("mailto:") || address.hasPrefix("tel:")
  }

  @Test(arguments: [
    ("[a](b/c.html#d)", "<a href=\"b/c.html#d\">a</a>"), ("[a](?x=1:2)", "<a href=\"?x=1:2\">a</a>"),
    ("[a](http://x.y)", "<a href=\"http://x.y\" rel=\"noopener noreferrer\">a</a>"),
    ("<https://x.y>", "<a href=\"https://x.y\" rel=\"noopener noreferrer\">https://x.y</a>"),
    ("[a](//x.y \"t\")", "<a href=\"//x.y\" title=\"t\" rel=\"noopener noreferrer\">a</a>"),
    ("<a@b.c>", "<a href=\"mailto:a@b.c\">a@b.c</a>"), ("[a](tel:123)", "<a href=\"tel:123\">a</a>"),
    ("[*a*](javascript:x)", "<em>a</em>"), ("![a](b.png)", "<img src=\"b.png\" alt=\"a\" />"),
    ("![*a*](http://x.y/b.png)", "<a href=\"http://x.y/b.png\" rel=\"noopener noreferrer\">a</a>"),
    ("[![a](http://x.y/b.png)](c)", "<a href=\"c\">a</a>"), ("![a](data:x)", "a"),
    ("a<br>b <BR/> c", "a<br />b <br /> c"),
    ("执行率<b>90</b>", "执行率&lt;b&gt;90&lt;/b&gt;"), ("a <!-- x --> b", "a  b"),
  ])
  func `what does no harm stays`(markdown: String, result: String) {
    #expect(html(markdown, .foreign) == "<p>\(result)</p>\n")
  }

  @Test func `a block of raw HTML is shown, a comment is not`() {
    #expect(html("<div>\nx\n</div>", .foreign) == "<p>&lt;div&gt;\nx\n&lt;/div&gt;</p>\n")
    #expect(html("<!-- x\ny -->\n\nz", .foreign) == "<p>z</p>\n")
  }

  @Test func `a page's own HTML and addresses pass`() {
    #expect(html("<div>\n\n[a](javascript:x) <b>") == "<div>\n<p><a href=\"javascript:x\">a</a> <b></p>\n")
  }

  @Test func `what is not UTF-8 becomes the replacement character`() {
    let renderer = MarkdownRenderer(MarkdownOptions(trust: .foreign))
    let bytes = renderer.html(from: Array("| a".utf8) + [0xC0, 0xBC] + Array(" |\n|-|\n\n".utf8) + [0xFF])
    #expect(String(decoding: bytes, as: UTF8.self).unicodeScalars.count { $0 == "\u{FFFD}" } == 2)
    #expect(bytes.allSatisfy { $0 != 0xC0 && $0 != 0xFF })
  }
}
