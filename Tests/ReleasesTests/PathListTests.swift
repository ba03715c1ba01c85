import Testing

@testable import Releases

@Suite struct PathListTests {
  private static let paths: PathList = [
    "Z", "a b/1", "a-b/y.html", "a.html", "a/b-c", "a/b/c", "a/x.html", "a0/z", "é", "一/二", "\u{FFFD}/x",
    "\u{1F9FE}",
  ]
  private static let others = [
    "", "A", "a", "a/", "a/b", "a/x.htm", "a/x.html2", "e\u{301}", "一", "\u{1F9FF}",
  ]

  @Test func `paths come out as they went in`() {
    #expect(Self.paths.count == 12 && Self.paths.first == "Z" && Self.paths.last == "\u{1F9FE}")
    #expect(
      Array(Self.paths).map { Array($0.utf8) }
        == Self.paths.sorted(by: SitePath.precedes).map { Array($0.utf8) })
  }

  @Test func `a path is found by its bytes, and another spelling of it is not`() {
    for path in Self.paths { #expect(Self.paths.holds(path)) }
    for path in Self.others { #expect(!Self.paths.holds(path)) }
    #expect(!PathList().holds("a"))
  }

  @Test func `who goes through ordered paths beside others meets those that both have`() {
    var rest = Self.paths[...]
    let all = (Array(Self.paths) + Self.others).sorted(by: SitePath.precedes)
    #expect(all.filter { rest.passes($0) } == Array(Self.paths))
  }
}
