import Evaluation
import Records
import Testing

@Suite struct FormerCodeTests {
  private func frame(_ rows: String) throws -> SiteFrame {
    let tree = SmallSite.tree([
      "Content/divisions.csv": "code,name,state,replaced_by\n152501,二连浩特市,current,\n" + rows
    ])
    return try #require(try SiteReader(tree: tree).frame().value)
  }

  @Test(arguments: [
    ("152509,旧市,retired,152501\n", "152501"), ("152509,旧市,retired,152501 152500\n", nil),
    ("152509,旧市,current,152501\n", nil), ("152509,旧市,retired,152500\n", nil), ("152509,旧市,retired,\n", nil),
  ])
  func `a retired code leads to the one region of the site that it became`(rows: String, now: String?) throws
  {
    let code = try #require(RegionCode("152509"))
    let frame = try frame(rows)
    #expect(frame.region(now: code)?.digits == now)
    #expect(frame.formerCodes.values.flatMap { $0 } == (now == nil ? [] : [code]))
  }

  @Test func `a code that has a folder of its own is itself`() throws {
    let code = try #require(RegionCode("152501"))
    #expect(try frame("").region(now: code) == code)
  }
}
