import Evaluation
import Records
import Testing

@Suite struct CellSourceTests {
  @Test func `the cells of evaluations and their indicators are known by the id of the evaluation`() throws {
    let reader = SiteReader(tree: SmallSite.tree())
    let frame = try #require(try reader.frame().value)
    let code = try #require(frame.regions.first)
    let reading = try reader.region(code, in: frame)
    #expect(reading.diagnostics.isEmpty)
    let sources = try #require(reading.value?.years.first).sources
    #expect(sources.keys.sorted() == ["p01", "p02"])
    #expect(sources["p01"]?.map(\.line) == [nil, 2])
    #expect(sources["p01"]?.map(\.sheet) == ["汇总", "自评表"])
    #expect(
      sources["p01"]?.first?.cells
        == [CellSource.Cell(field: "名称", cell: "B2"), CellSource.Cell(field: "得分", cell: "F2")])
  }
}
