import Mustache
import Testing

@Suite struct AddressTests {
  @Test(arguments: [
    ("index.html", "index.html"),
    ("../index.html", "../index.html"),
    ("../../654203/2022/index.html", "../../654203/2022/index.html"),
    ("./a", "./a"),
    ("a#b.pdf", "a%23b.pdf"),
    ("附件/报告 (终稿).pdf", "%E9%99%84%E4%BB%B6/%E6%8A%A5%E5%91%8A%20%28%E7%BB%88%E7%A8%BF%29.pdf"),
    ("a[1]<2>\"3\"'4'`5`*6*_7_", "a%5B1%5D%3C2%3E%223%22%274%27%605%60%2A6%2A_7_"),
    ("100%.html", "100%25.html"),
    ("%2e%2e/a", "%252e%252e/a"),
    ("a?b&c=d", "a%3Fb%26c%3Dd"),
    ("a/b:c", "a/b%3Ac"),
    ("~a-b_c.d", "~a-b_c.d"),
  ])
  func `a path inside the site is percent-encoded`(_ path: String, _ expected: String) throws {
    #expect(try Address(path: path).text == expected)
  }

  @Test(arguments: [
    ("", "top", "#top"),
    ("a.html", "得分", "a.html#%E5%BE%97%E5%88%86"),
    ("a#b.html", "c#d", "a%23b.html#c%23d"),
  ])
  func `a part of a page is named by a fragment`(_ path: String, _ fragment: String, _ expected: String)
    throws
  {
    #expect(try Address(path: path, fragment: fragment).text == expected)
  }

  @Test func `a fragment is never empty and holds no control character`() {
    #expect(throws: AddressRefusal.empty) { try Address(path: "a", fragment: "") }
    #expect(throws: AddressRefusal.blankOrControl) { try Address(path: "a", fragment: "b\nc") }
    #expect(throws: AddressRefusal.outsideTheSite) { try Address(path: "/a", fragment: "b") }
  }

  @Test(arguments: [
    ("https://example.cn", "https://example.cn"),
    ("HTTPS://Example.cn/A", "https://Example.cn/A"),
    ("http://example.cn:8080/a/b.html", "http://example.cn:8080/a/b.html"),
    ("https://beian.miit.gov.cn/", "https://beian.miit.gov.cn/"),
    ("https://example.cn/a?b=c&d=e#f", "https://example.cn/a?b=c&d=e#f"),
    ("https://example.cn/绩效", "https://example.cn/%E7%BB%A9%E6%95%88"),
    ("https://example.cn/a(1)*'[2]", "https://example.cn/a%281%29%2A%27%5B2%5D"),
    ("https://example.cn/%E7%BB%A9", "https://example.cn/%E7%BB%A9"),
    ("https://example.cn/a@b:c;d,e!$f+g", "https://example.cn/a@b:c;d,e!$f+g"),
    ("https://10.0.0.1/", "https://10.0.0.1/"),
    ("mailto:czj@example.gov.cn", "mailto:czj@example.gov.cn"),
    ("mailto:a.b+c@example.cn?subject=x", "mailto:a.b+c@example.cn?subject=x"),
    ("tel:+86-479-1234567", "tel:+86-479-1234567"),
    ("tel:12345", "tel:12345"),
  ])
  func `an absolute address of an allowed scheme is taken`(_ text: String, _ expected: String) throws {
    #expect(try Address(absolute: text).text == expected)
  }

  @Test(
    arguments: [
      ("", .empty), ("/etc/passwd", .outsideTheSite), ("//evil.cn/a", .outsideTheSite),
      ("a//b", .outsideTheSite),
      ("javascript:alert(1)", .scheme("javascript")), ("JavaScript:alert(1)", .scheme("javascript")),
      ("data:text/html,x", .scheme("data")), ("https://a.cn", .outsideTheSite),
      ("mailto:a@b.cn", .scheme("mailto")),
      ("c:a", .scheme("c")), ("a\\b", .character("\\")), ("\\\\host\\share", .character("\\")),
      ("a\nb", .blankOrControl),
      ("\tjavascript:x", .blankOrControl), ("a\u{0}", .blankOrControl), ("a\u{85}b", .blankOrControl),
    ] as [(String, AddressRefusal)])
  func `what leads out of the site is refused as a path`(_ path: String, _ refusal: AddressRefusal) {
    #expect(throws: refusal) { try Address(path: path) }
  }

  @Test(
    arguments: [
      ("", .empty), ("index.html", .noScheme), ("//a.cn/", .noScheme),
      ("javascript:alert(1)", .scheme("javascript")),
      ("JAVASCRIPT:alert(1)", .scheme("javascript")), (" javascript:alert(1)", .blankOrControl),
      ("java\nscript:alert(1)", .blankOrControl), ("java\tscript:x", .blankOrControl),
      ("\u{1}javascript:x", .blankOrControl),
      ("vbscript:x", .scheme("vbscript")), ("data:text/html;base64,PHN2Zz4=", .scheme("data")),
      ("file:///etc/passwd", .scheme("file")),
      ("ftp://a.cn/", .scheme("ftp")), ("blob:https://a.cn/x", .scheme("blob")),
      ("about:blank", .scheme("about")),
      ("https:", .host), ("https:/a.cn", .host), ("https:///a", .host),
      ("https://a.cn\\@evil.cn/", .character("\\")),
      ("https://good.cn@evil.cn/", .host), ("https://a..cn/", .host), ("https://-a.cn/", .host),
      ("https://a.cn:x/", .host),
      ("https://财政.cn/", .host), ("https://[::1]/", .host), ("https://a.cn/a b", .blankOrControl),
      ("https://a.cn/\u{3000}", .blankOrControl), ("https://a.cn/\u{202E}x", .blankOrControl),
      ("https://a.cn/<script>", .character("<")), ("https://a.cn/\"onclick=", .character("\"")),
      ("https://a.cn/`", .character("`")),
      ("https://a.cn/%zz", .percent), ("https://a.cn/%", .percent), ("mailto:a", .mailbox),
      ("mailto:@b.cn", .mailbox),
      ("mailto:a@b@c.cn", .mailbox), ("mailto:a@", .host), ("mailto:a%0Ab@c.cn", .mailbox),
      ("tel:", .telephone),
      ("tel:abc", .telephone), ("tel:1;2", .telephone), ("javascript&colon;alert(1)", .noScheme),
    ] as [(String, AddressRefusal)])
  func `what is not a plain address of an allowed scheme is refused`(
    _ text: String, _ refusal: AddressRefusal
  ) {
    #expect(throws: refusal) { try Address(absolute: text) }
  }

  @Test func `the written form has inert characters only`() throws {
    let every = String((0x20...0x7E).map { Character(Unicode.Scalar($0)) }.filter { $0 != "\\" && $0 != "/" })
    let allowed = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/#%:?&=+,;@$!")
    #expect(Set(try Address(path: "x" + every).text).isSubset(of: allowed))
    let path = every.filter { !" \"<>^`{|}%".contains($0) }
    #expect(Set(try Address(absolute: "https://a.cn/" + path).text).isSubset(of: allowed))
  }
}
