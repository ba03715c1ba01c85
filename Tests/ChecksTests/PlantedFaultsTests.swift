import Checks
import Diagnostics
import Evaluation
import Files
import Foundation
import Records
import Testing

/// One region in which every rule about identity, completeness, leaks and wording has something to report.
@Suite struct PlantedFaultsTests {
  private static let catalogue = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sources/Diagnostics/Catalogue")

  private func codes(of topic: String) throws -> [String] {
    let url = Self.catalogue.appending(path: "Fault+Check\(topic).swift")
    return try String(contentsOf: url, encoding: .utf8).matches(of: /"(C\d{3})"/).map { String($0.output.1) }
  }

  private var rules: [any Rule] {
    RuleBook.identity + RuleBook.completeness + RuleBook.leaks(words: ["靓号"], site: files)
      + RuleBook.wording(words: [])
  }

  private var files: MemoryTree {
    let book = StoredArchive.bytes([
      "[Content_Types].xml": "<Types/>", "xl/workbook.xml": "<sheet name=\"底稿\" state=\"hidden\"/>",
    ])
    let folder = "Content/654223/2024/attachments/"
    return MemoryTree(bytes: [
      folder + "a.xlsx": book, folder + "b.txt": Array("13812345671".utf8),
      folder + "c.txt": Array("a@example.com".utf8), folder + "d.zip": StoredArchive.bytes(["a.exe": "x"]),
    ])
  }

  private func years() throws -> [YearDisclosure] {
    var numbers = InventedNumbers(seed: 11)
    let place = TestReports.place
    let text = [
      numbers.identity(), numbers.oldIdentity(), numbers.mobile(), numbers.card(19, "62"), "家住幸福镇光明路12号，",
      "a@example.com", "秘密★1年", "绝密事项", "靓号", "专用帐户", "财预[2021]5号", "１２个",
    ].joined(separator: "；")
    let day = CalendarDate("2024-09-30")
    let report = TestReports.report(
      published: nil, evaluators: ["甲咨询有限公司"], withholdings: [Withholding(ground: .classified, count: 0)],
      rectification: RectificationOrder(deadline: day),
      attachments: ["a.xlsx", "b.txt", "c.txt", "d.zip"].map {
        ListedAttachment(title: "表", file: $0, place: place)
      }, sections: ["完成较好。<!-- 待核 -->"])
    let evaluations = [
      TestReports.evaluation(units: ["荣华街道办事处"], evaluators: ["甲咨询公司"], content: text),
      TestReports.evaluation("2", units: ["荣华街道办事处"]),
      TestReports.evaluation("3", name: "甲", units: ["荣华街办"]),
      TestReports.evaluation("4", name: "乙", units: ["荣华街办 "], score: nil, evaluators: ["荣华街办"]),
      TestReports.evaluation("5", name: "丙", withheld: .classified),
    ]
    let findings = [Finding(id: "1", problem: "慢", deadline: day, place: place)]
    return [
      TestReports.year(
        report, evaluations, findings: findings,
        plan: [
          PlannedItem(name: "丁", place: place), PlannedItem(name: "各项", count: 9, place: place),
        ]),
      TestReports.year(TestReports.report(2021, written: nil), []),
      TestReports.year(TestReports.report(2020), [TestReports.evaluation("9", name: "甲", units: ["荣华街办"])]),
    ]
  }

  private func found() throws -> [Diagnostic] {
    let old = try #require(RegionCode("654223"))
    let divisions = [Division(code: old, name: "沙湾县", isRetired: true)]
    let matter = try TestReports.matter(years(), code: old.digits, divisions: divisions)
    return rules.flatMap { rule in
      var tally = Tally()
      rule.check(matter, &tally)
      return tally.findings
    }
  }

  @Test(arguments: ["Identity", "Completeness", "Leaks", "Wording"])
  func `every code belongs to one rule and is reported where it was planted`(topic: String) throws {
    let codes = try codes(of: topic)
    #expect(!codes.isEmpty)
    let listed = rules.flatMap { $0.faults.map(\.code) }
    let reported = Set(try found().map(\.fault.code))
    for code in codes {
      #expect(listed.count { $0 == code } == 1, "\(code) belongs to one rule")
      #expect(reported.contains(code), "\(code) is reported")
    }
  }

  @Test func `a rule reports only the faults that it lists, in sentences without a gap`() throws {
    let listed = Set(rules.flatMap(\.faults))
    for diagnostic in try found() {
      #expect(listed.contains(diagnostic.fault))
      for language in Language.allCases {
        let message = diagnostic.what(in: language) + diagnostic.next(in: language)
        #expect(!message.contains("{"), "\(message)")
      }
    }
  }
}
