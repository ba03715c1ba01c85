import Testing

@testable import Changes

@Suite struct YearKeyTests {
  @Test(arguments: [
    ("152501/data/2022.json", YearKey(code: "152501", year: 2022)), ("152501/data/corrections.json", nil),
    ("data/152501/2022.json", nil), ("1525/data/2022.json", nil), ("152501/data/2022.html", nil),
  ])
  func `data is known by its path`(path: String, key: YearKey?) {
    #expect(YearKey(dataPath: path) == key)
  }

  @Test func `regions stand in the order of their codes, years with the latest first`() {
    let keys = [("2", 2022), ("1", 2022), ("1", 2023)].map { YearKey(code: $0, year: $1) }
    #expect(keys.sorted().map { "\($0.code)-\($0.year)" } == ["1-2023", "1-2022", "2-2022"])
  }
}
