import Diagnostics
import Foundation
import Testing

@testable import Changes

@Suite struct DifferenceReportTests {
  private func difference() throws -> SiteDifference {
    let path = "110101/data/2023.json"
    let old = SmallRelease.data(evaluations: [
      #"{"id":"a","name":"甲","score":"84.00","grade":"良"}"#, #"{"id":"b","name":"乙","note":"一\n二"}"#,
    ])
    let new = SmallRelease.data(evaluations: [
      #"{"id":"a","name":"甲","score":"91","grade":"优"}"#, #"{"id":"b","name":"乙"}"#,
    ])
    return try SmallRelease(files: [path: old, "index.html": "1"])
      .difference(to: SmallRelease(files: [path: new, "index.html": "2"]))
  }

  @Test func `the text says what changed in Chinese`() throws {
    #expect(
      DifferenceText(language: .zh).text(of: try difference()) == """
        东城区 110101 · 2023
          评价等级变化 1
            评价结果 a：甲
              得分：84.00 → 91
              评价等级：良 → 优
          更正 1
            评价结果 b：乙
              说明：一⏎二 → （空）

        文件
          随记录变化的页面：1
            index.html
          其他有变化的文件：1
            110101/data/2023.json

        记录：评价等级变化 1，撤下 0，更正 1，新增 0

        """)
  }

  @Test func `the text says what changed in English`() throws {
    let text = DifferenceText(language: .en).text(of: try difference())
    #expect(text.contains("  regraded 1\n    evaluation a: 甲\n      score: 84.00 → 91\n"))
    #expect(text.hasSuffix("Records: regraded 1, withdrawn 0, changed 1, added 0\n"))
  }

  @Test func `no difference is said in so many words`() throws {
    let same = try SmallRelease(files: [:]).difference(to: SmallRelease(files: [:]))
    #expect(DifferenceText(language: .zh).text(of: same) == "没有差别，每个文件都相同。\n")
    #expect(DifferenceJSON.text(of: same).contains("\"same\": true"))
  }

  @Test func `other programs can read the JSON`() throws {
    let json = try JSONSerialization.jsonObject(with: Data(DifferenceJSON.text(of: difference()).utf8))
    let root = try #require(json as? [String: Any])
    let years = try #require(root["years"] as? [[String: Any]])
    let records = try #require(years.first?["records"] as? [[String: Any]])
    #expect(records.map { $0["change"] as? String } == ["regraded", "changed"])
    let fields = try #require(records.first?["fields"] as? [[String: String]])
    #expect(fields.first == ["field": "score", "label": "得分", "old": "84.00", "new": "91"])
  }

  @Test(arguments: Language.allCases)
  func `trouble with data says what to do`(language: Language) {
    for trouble in [DataTrouble.changedByHand(path: "p"), .otherFormat(path: "p")] {
      #expect(trouble.wording(in: language).what.contains("p"))
      #expect(!trouble.wording(in: language).next.isEmpty)
    }
  }
}
