import Diagnostics
import Digests
import Testing

@testable import Changes

@Suite struct SiteComparisonTests {
  private static let path = "110101/data/2023.json"

  private func difference(_ old: String, _ new: String) throws -> SiteDifference {
    try SmallRelease(files: [Self.path: old]).difference(to: SmallRelease(files: [Self.path: new]))
  }

  /// Each record's change, and its fields, in one line.
  private func lines(_ difference: SiteDifference) -> [String] {
    difference.years.flatMap(\.records).map { record in
      "\(record.what) \(record.kind)\(record.id.isEmpty ? "" : " " + record.id)"
        + record.fields.map { "; \($0.path.name): \($0.old ?? "-") → \($0.new ?? "-")" }.joined()
    }
  }

  @Test func `the same site has no difference`() throws {
    let data = SmallRelease.data(evaluations: [#"{"id":"a","name":"甲"}"#])
    #expect(try difference(data, data).isEmpty)
    #expect(try difference(data, data).years == [])
  }

  @Test func `records are compared field by field, in the order of the declarations`() throws {
    let found = try difference(
      SmallRelease.data(evaluations: [
        #"{"id":"a","name":"甲","score":"84.00","note":"旧"}"#, #"{"id":"b","name":"乙"}"#,
        #"{"id":"c","name":"丙","grade":"良"}"#,
      ]),
      SmallRelease.data(evaluations: [
        #"{"id":"a","name":"甲项目","budgetYear":2023,"score":"84","units":["一局","二局"]}"#,
        #"{"id":"c","name":"丙","grade":"优"}"#, #"{"id":"d","name":"丁"}"#,
      ]))
    #expect(
      lines(found) == [
        "changed evaluation a; name: 甲 → 甲项目; units: - → 一局；二局; budgetYear: - → 2023; score: 84.00 → 84; note: 旧 → -",
        "regraded evaluation c; grade: 良 → 优", "added evaluation d", "withdrawn evaluation b",
      ])
    #expect(found.count(of: .regraded) == 1)
  }

  @Test func `entries of a list are known by what they are called`() throws {
    let found = try difference(
      SmallRelease.data(report: #"{"title":"报告","attachments":[{"title":"一","note":"旧"}]}"#),
      SmallRelease.data(report: #"{"title":"报告","attachments":[{"title":"零"},{"title":"一","note":"新"}]}"#))
    #expect(
      lines(found) == ["changed report; attachments[零].title: - → 零; attachments[一].note: 旧 → 新"])
    #expect(found.years.first?.records.first?.fields.last?.path.label == "附件〔一〕说明")
  }

  @Test func `indicators are known by their levels`() throws {
    let old =
      #"{"id":"a","name":"甲","indicators":[{"level1":"产出","level3":"长度","score":"10"},{"level1":"产出","score":"5"}]}"#
    let new =
      #"{"id":"a","name":"甲","indicators":[{"level1":"产出","level3":"长度","score":"9"},{"level1":"产出","score":"5"}]}"#
    #expect(
      lines(try difference(SmallRelease.data(evaluations: [old]), SmallRelease.data(evaluations: [new])))
        == ["changed evaluation a; indicators[产出 / 长度].score: 10 → 9"])
  }

  @Test func `figures are records of their own`() throws {
    let old =
      #"{"id":"s","title":"自评","figures":[{"id":"x","name":"项目","value":"12"},{"id":"y","name":"单位","value":"3"}]}"#
    let new =
      #"{"id":"s","title":"自评","listed":true,"figures":[{"id":"x","name":"项目","value":"13"},{"id":"z","name":"资金","value":"3"}]}"#
    #expect(
      lines(try difference(SmallRelease.data(statistics: [old]), SmallRelease.data(statistics: [new]))) == [
        "changed strand s; listed: - → 是", "changed figure s/x; value: 12 → 13", "added figure s/z",
        "withdrawn figure s/y",
      ])
  }

  @Test func `another order is no change of a record`() throws {
    let (a, b) = (#"{"id":"a","name":"甲"}"#, #"{"id":"b","name":"乙"}"#)
    let found = try difference(
      SmallRelease.data(evaluations: [a, b]), SmallRelease.data(evaluations: [b, a]))
    #expect(lines(found) == [])
    #expect(found.years.map(\.isReordered) == [true])
    let more = try difference(SmallRelease.data(evaluations: [b]), SmallRelease.data(evaluations: [a, b]))
    #expect(more.years.map(\.isReordered) == [false])
  }

  @Test func `a year that only one site has is counted, not listed`() throws {
    let data = SmallRelease.data(evaluations: [#"{"id":"a","name":"甲"}"#])
    let (none, one) = (SmallRelease(files: [:]), SmallRelease(files: [Self.path: data]))
    let added = try #require(try none.difference(to: one).years.first)
    #expect(added.presence == .added)
    #expect(added.count.evaluations == 1)
    #expect(added.records == [])
    #expect(try one.difference(to: none).years.map(\.presence) == [.withdrawn])
  }

  @Test func `a year without data in one of the sites is said not to be compared`() throws {
    let page = ["110101/2023/index.html": "x"]
    let old = SmallRelease(files: page)
    let new = SmallRelease(files: page.merging([Self.path: SmallRelease.data()]) { one, _ in one })
    let found = try old.difference(to: new)
    #expect(found.notCompared == [YearKey(code: "110101", year: 2023)])
    #expect(found.years == [])
    #expect(DifferenceText(language: .zh).text(of: found).contains("未对比：110101 2023"))
  }

  @Test func `files are told apart by why they differ`() throws {
    let (a, b) = (#"{"id":"a","name":"甲"}"#, #"{"id":"a","name":"乙"}"#)
    func files(_ text: String, _ evaluation: String) -> [String: String] {
      [
        Self.path: SmallRelease.data(evaluations: [evaluation]), "110101/2023/a.html": text,
        "index.html": text,
        "120101/index.html": text, "assets/style.css": text, "110101/2023/attachments/a.pdf": text,
        "same.txt": "",
      ]
    }
    let old = SmallRelease(files: files("1", a).merging(["gone.html": ""]) { one, _ in one })
    let new = SmallRelease(files: files("2", b).merging(["come.html": ""]) { one, _ in one })
    let found = try old.difference(to: new).files
    #expect(found.added == ["come.html"])
    #expect(found.removed == ["gone.html"])
    #expect(found.pagesWithRecords == ["110101/2023/a.html", "index.html"])
    #expect(found.pagesInLook == ["120101/index.html"])
    #expect(found.attachments == ["110101/2023/attachments/a.pdf"])
    #expect(found.others == [Self.path, "assets/style.css"])
  }

  @Test func `data that is not the released file is trouble`() throws {
    let old = SmallRelease(files: [Self.path: SmallRelease.data()])
    let released = try SmallRelease(files: [Self.path: SmallRelease.data(2024)]).site()
    let changed = ReleasedSite(files: released.files) { _ in Array("{}".utf8) }
    #expect(throws: DataTrouble.changedByHand(path: Self.path)) {
      try SiteComparison(from: old.site(), to: changed).run()
    }
  }

  @Test(arguments: ["", "{\n\"format\": 2\n}\n", "[]", "{\n\"format\": 1,\n\"evaluations\": [\n"])
  func `data of another form is trouble`(_ text: String) throws {
    let old = SmallRelease(files: [Self.path: SmallRelease.data()])
    #expect(throws: DataTrouble.otherFormat(path: Self.path)) {
      try old.difference(to: SmallRelease(files: [Self.path: text]))
    }
  }

  @Test func `a record that is no JSON is trouble`() throws {
    let old = SmallRelease.data()
    #expect(throws: DataTrouble.otherFormat(path: Self.path)) {
      try difference(old, SmallRelease.data(evaluations: ["{id}"]))
    }
  }

  @Test func `members that this version does not know are compared by their names`() throws {
    let found = try difference(
      SmallRelease.data(evaluations: [#"{"id":"a","name":"甲","later":"1"}"#]),
      SmallRelease.data(evaluations: [#"{"id":"a","name":"甲","later":"2"}"#]))
    #expect(lines(found) == ["changed evaluation a; later: 1 → 2"])
  }
}
