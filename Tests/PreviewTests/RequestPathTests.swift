import Testing

@testable import Preview

@Suite struct RequestPathTests {
  @Test(arguments: [
    ("", ""), ("index.html", "index.html"), ("152501/2022/", "152501/2022/"),
    ("%31%35/x.html", "15/x.html"), ("%E9%9D%92", "青"), ("%252e%252e/x", "%2e%2e/x"),
  ])
  func `a path is decoded once`(text: String, path: String) throws {
    #expect(try RequestPath.decoded(text[...]) == path)
  }

  @Test(arguments: [
    "..", "../etc/passwd", "%2e%2e/etc", "a/../b", "a/%2E%2e/b", "./a", "a//b", "/a", "a\\b", "..%5c..%5cb",
    "a%2f..%2fb", "a%0d%0ab", "a%7f", "//", "%2f",
  ])
  func `a path that no file can have leads nowhere`(text: String) throws {
    #expect(try RequestPath.decoded(text[...]) == nil)
  }

  @Test(arguments: ["%", "%4", "%zz", "a%00b", "%c0%ae%c0%ae", "%ff", "%ed%a0%80"])
  func `a broken encoding is refused`(text: String) {
    #expect(throws: Refusal(.badRequest)) { try RequestPath.decoded(text[...]) }
  }
}
