import Diagnostics
import Testing

@testable import Checks

/// A page in which a fault was planted, or one that only looks like it.
struct PlantedPage: CustomTestStringConvertible, Sendable {
  let name: String
  let body: String
  let expected: [String]
  var testDescription: String { name }

  init(_ name: String, _ body: String, _ expected: String...) {
    self.name = name
    self.body = body
    self.expected = expected
  }
}

@Suite struct BuiltSiteTests {
  private static let base = "https://www.example.gov.cn/jx/"

  /// What is found on the site of a home page and the page `a/1.html` with `body`.
  private func codes(_ body: String, others: [String: String] = [:]) -> [String] {
    let site = BuiltSite(address: Self.base)
    var files = ["index.html": "<h1 id=top>首页</h1>", "a/1.html": body, "a/附件 1.pdf": "%PDF", "s.css": ""]
    files.merge(others) { $1 }
    for (path, text) in files { site.add(path, Array(text.utf8)) }
    return site.tallies().flatMap(\.tally.findings).map(\.fault.code).sorted()
  }

  static let pages = [
    PlantedPage("a link to no file", "<a href='2.html'>二</a>", "C801"),
    PlantedPage("a link above the top", "<a href='../../index.html'>首页</a>", "C801"),
    PlantedPage("a link to the top of a server", "<a href='/index.html'>首页</a>", "C801"),
    PlantedPage("an image that is not there", "<img src='x.png' alt=''>", "C801"),
    PlantedPage("the site's own address with no file", "<a href='\(base)b.html'>乙</a>", "C801"),
    PlantedPage("a link to a folder", "<a href='../a/'>甲</a>", "C801"),
    PlantedPage("a link to a file", "<a href='../index.html'>首页</a><a href='./1.html?x=1'>一</a>"),
    PlantedPage("a link with percent-encoding", "<a href='%E9%99%84%E4%BB%B6%201.pdf'>附件</a>"),
    PlantedPage("the site's own address", "<a href='\(base)'>首页</a><a href='\(base)a/1.html'>一</a>"),
    PlantedPage("a link to another site", "<a href='https://beian.miit.gov.cn/'>备案</a>"),
    PlantedPage("a mail address", "<a href='mailto:x@example.gov.cn'>邮箱</a><a href='tel:110'>电话</a>"),
    PlantedPage("a link in a comment", "<!-- <a href='2.html'></a> -->"),
    PlantedPage("a link in a script's text", "<script>let a = \"<a href='2.html'></a>\"</script>"),

    PlantedPage("no such anchor here", "<a href='#b'>乙</a>", "C802"),
    PlantedPage("no such anchor elsewhere", "<a href='../index.html#b'>乙</a>", "C802"),
    PlantedPage("an anchor in other letters", "<p id=B>乙</p><a href='#b'>乙</a>", "C802"),
    PlantedPage("an anchor here", "<p id=b>乙</p><a href='#b'>乙</a><a href='1.html#b'>乙</a>"),
    PlantedPage("an anchor with references", "<p id='s-&#49;'>一</p><a href='#s-1'>一</a>"),
    PlantedPage("an anchor elsewhere", "<a href='../index.html#top'>首页</a>"),
    PlantedPage("the top of the page", "<a href='#'>顶部</a>"),

    PlantedPage("an anchor twice", "<p id=b>甲</p><p id=b>乙</p>", "C803"),
    PlantedPage("an anchor three times", "<p id=b>甲</p><p id=b>乙</p><p id='b'>丙</p>", "C803", "C803"),
    PlantedPage("an anchor of a link twice", "<a name=b>甲</a><p id=b>乙</p>", "C803"),
    PlantedPage("anchors in other letters", "<p id=b>甲</p><p id=B>乙</p>"),

    PlantedPage("a tag in the text", "<p>{{title}}</p>", "C804"),
    PlantedPage("a tag in an attribute", "<p title='{{title}}'>一</p>", "C804"),
    PlantedPage("half a tag", "<p>title}}</p>", "C804"),
    PlantedPage("an insert that was left", "<!--insert 3-->", "C804"),
    PlantedPage(
      "braces that a value wrote", "<p title='&#123;&#123;a&#125;&#125;'>&#123;&#123;a&#125;&#125;</p>"),
    PlantedPage("single braces", "<p>{甲}</p>"),
    PlantedPage("braces of a style", "<style>@media print{p{color:red}}</style>"),
    PlantedPage("braces of a script", "<script>if(a){{}}</script>"),

    PlantedPage("an empty heading", "<h2></h2>", "C805"),
    PlantedPage("a heading of blanks", "<h2> &nbsp;&#160;\n</h2>", "C805"),
    PlantedPage("an empty row heading", "<table><tr><th></th><td>1</td></tr></table>", "C805"),
    PlantedPage("an empty value", "<dl><dt>得分</dt><dd></dd></dl>", "C805"),
    PlantedPage("a link of no words", "<a href='1.html'><span></span></a>", "C805"),
    PlantedPage("an empty cell", "<table><tr><th>甲</th><td></td></tr></table>"),
    PlantedPage("a link of an image", "<a href='1.html'><img src='../s.css' alt='一'></a>"),
    PlantedPage("a link with a label", "<a href='1.html' aria-label='一'></a>"),
    PlantedPage("an old anchor", "<a name='x'></a>"),
    PlantedPage("a heading with a zero", "<h2><b>0</b></h2>"),

    PlantedPage("a script from elsewhere", "<script src='https://cdn.example.com/a.js'></script>", "C807"),
    PlantedPage("an image without a scheme", "<img src='//img.example.com/a.png' alt=''>", "C807"),
    PlantedPage(
      "a style sheet from elsewhere", "<link rel=stylesheet href='http://example.com/a.css'>", "C807"),
    PlantedPage("a font in a style", "<style>@import 'https://example.com/f.css';</style>", "C807"),
    PlantedPage(
      "a picture in an attribute", "<p style='background:url(https://example.com/a.png)'>一</p>", "C807"),
    PlantedPage(
      "a set of pictures", "<img srcset='../s.css 1x, https://example.com/a.png 2x' alt=''>", "C807"),
    PlantedPage(
      "a page that moves on", "<meta http-equiv=refresh content='0; url=https://example.com/'>", "C807"),
    PlantedPage("the canonical address", "<link rel=canonical href='https://other.example.com/a.html'>"),
    PlantedPage("the site's own style sheet", "<link rel=stylesheet href='\(base)s.css'>"),
    PlantedPage("data in the address", "<img src='data:image/gif;base64,R0lGOD' alt=''>"),
    PlantedPage("an address in a text", "<p>https://cdn.example.com/a.js</p>"),
    PlantedPage("an address in a style's comment", "<style>/* url(https://example.com/a) */</style>"),
  ]

  @Test(arguments: pages) func `a planted fault is found, and nothing that only looks like it`(
    page: PlantedPage
  ) {
    #expect(codes(page.body) == page.expected)
  }

  @Test(arguments: [
    (["A/1.html"], 1), (["a/1.HTML"], 1), (["S.CSS", "INDEX.html"], 2), (["a/1-.html", "b/1.html"], 0),
  ])
  func `two addresses that differ only in case are found`(paths: [String], count: Int) {
    let others = Dictionary(uniqueKeysWithValues: paths.map { ($0, "") })
    #expect(codes("", others: others) == [String](repeating: "C806", count: count))
  }

  @Test func `the order in which pages come changes nothing`() {
    let pages = [("a.html", "<a href=x>甲</a>\n<h1></h1>"), ("b.html", "\n<a href=x>乙</a>"), ("A.html", "")]
    func texts(_ pages: [(String, String)]) -> [String] {
      let site = BuiltSite(address: Self.base)
      for (path, text) in pages { site.add(path, Array(text.utf8)) }
      let found = site.tallies().flatMap(\.tally.findings).sorted()
      return found.map { "\($0.place) \($0.what(in: .en))" }
    }
    #expect(texts(pages) == texts(pages.reversed()))
    #expect(texts(pages).contains { $0.hasPrefix("Public/a.html:1:1 ") && $0.contains("(2 links)") })
  }

  @Test func `what a script asks for is not said to be good`() throws {
    let site = BuiltSite(address: Self.base)
    site.add("a.js", Array("fetch(b)".utf8))
    let tally = try #require(site.tallies().first { $0.faults == [.outsideRequest] }).tally
    #expect(tally.examined == 0)
    #expect(tally.unexamined.values.reduce(0, +) == 1)
  }
}
