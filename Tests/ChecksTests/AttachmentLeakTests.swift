import Diagnostics
import Evaluation
import Files
import Records
import Testing

@testable import Checks

@Suite struct AttachmentLeakTests {
  private func tally(_ files: [String: String], withheld: WithholdingGround? = nil) throws -> Tally {
    let listed = files.keys.sorted().map {
      ListedAttachment(title: "附件", file: $0, evaluation: "1", place: TestReports.place)
    }
    let tree = MemoryTree(
      Dictionary(
        uniqueKeysWithValues: files.filter { $0.value != "-" }
          .map { ("Content/654203/2024/attachments/" + $0.key, $0.value) }))
    let year = TestReports.year(
      TestReports.report(attachments: listed), [TestReports.evaluation(withheld: withheld)])
    var tally = Tally()
    AttachmentLeak(site: tree, words: ["靓号"]).check(try TestReports.matter([year]), &tally)
    return tally
  }

  private func codes(_ text: String) throws -> [String] {
    try tally(["表.csv": text]).findings.map(\.fault.code)
  }

  @Test func `what must not go out is found in a file and named by its path`() throws {
    let found = try tally(["表.csv": "姓名,电话\n某,13812345671\n", "说明.txt": "无"]).findings
    #expect(found.map(\.fault.code) == ["C610"])
    #expect(found.first?.place == Place(file: "Content/654203/2024/attachments/表.csv", line: 2, column: 3))
    #expect(found.first?.what(in: .zh).contains("手机号码：138****5671") == true)
    #expect(try codes("内部资料 注意保存") == ["C610", "C610"])
    #expect(try codes("靓号") == ["C610"])
  }

  @Test func `what stands in a workbook is named by its sheet and cell, once`() throws {
    let bytes = StoredArchive.bytes([
      "[Content_Types].xml": "<Types/>",
      "xl/workbook.xml": "<sheets><sheet name=\"名单\" r:id=\"r2\"/><sheet name=\"汇总\" r:id=\"r1\"/></sheets>",
      "xl/_rels/workbook.xml.rels":
        "<Relationship Id=\"r1\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"r2\" Target=\"/xl/worksheets/sheet2.xml\"/>",
      "xl/sharedStrings.xml": "<sst><si><t>某</t></si><si><r><t>138</t></r><r><t>12345671</t></r></si></sst>",
      "xl/worksheets/sheet1.xml": "<c r=\"A1\"><v>13812345672</v></c><c r=\"B1\"/>",
      "xl/worksheets/sheet2.xml":
        "<c r=\"B2\" t=\"s\"><v>0</v></c><c r=\"C7\" t=\"s\"><v>1</v></c>"
        + "<c r=\"D7\" t=\"inlineStr\"><is><t>13812345673</t></is></c>",
    ])
    let listed = ListedAttachment(title: "表", file: "表.xlsx", place: TestReports.place)
    let path = "Content/654203/2024/attachments/表.xlsx"
    var tally = Tally()
    AttachmentLeak(site: MemoryTree(bytes: [path: bytes]))
      .check(try TestReports.matter([TestReports.year(TestReports.report(attachments: [listed]))]), &tally)
    #expect(
      tally.findings.map { "\($0.place) \($0.details["found"] ?? "")" }.sorted() == [
        "\(path)#名单!C7 138****5671", "\(path)#名单!D7 138****5673", "\(path)#汇总!A1 138****5672",
      ])
  }

  @Test func `what perhaps must not go out is a warning`() throws {
    #expect(try codes("a@example.com") == ["C611"])
    #expect(try codes("本表请勿外传") == ["C611"])
    #expect(try codes("按机密文件管理") == ["C611"])
  }

  @Test(arguments: ["电话,0993-6012345", "金额,13,812,345,678.00", "a@shawan.gov.cn"])
  func `an ordinary file passes`(text: String) throws {
    let tally = try tally(["表.csv": text])
    #expect(tally.findings.isEmpty && tally.examined > 0 && tally.unexamined.isEmpty)
  }

  @Test func `a file that cannot be opened or looked into is not counted as passed`() throws {
    let tally = try tally(["a.rar": "x", "b.txt": "-"])
    #expect(tally.unexamined.values.reduce(0, +) == 2)
    #expect(tally.findings.isEmpty)
  }

  @Test func `the file of a withheld evaluation stays in and is not looked at`() throws {
    #expect(try tally(["表.csv": "13812345671"], withheld: .sensitive).findings.isEmpty)
  }

  @Test(arguments: [
    ("<sheet name=\"底稿\" state=\"hidden\"/>", "", "隐藏的工作表：底稿"),
    ("<sheet name=\"底稿\" state=\"veryHidden\"/>", "", "隐藏的工作表：底稿"),
    ("", "<col hidden=\"1\"/><c r=\"A1\"><v>1</v></c>", "隐藏的列"),
    ("", "<row hidden=\"1\"><c r=\"A1\"><v>1</v></c></row>", "隐藏的行"),
  ])
  func `what a workbook hides is refused`(sheets: String, sheet: String, expected: String) throws {
    let found = try workbook(sheets, sheet).findings
    #expect(found.map(\.fault.code) == ["C612"] && found.allSatisfy { $0.fault.severity == .error })
    #expect(found.first?.what(in: .zh).contains(expected) == true)
  }

  @Test func `a workbook that hides nothing passes`() throws {
    for (sheets, sheet) in [("<sheet name=\"a\"/>", ""), ("", "<col hidden=\"0\"/>"), ("", "<row r=\"1\"/>")]
    {
      let tally = try workbook(sheets, sheet)
      #expect(tally.findings.isEmpty && tally.examined > 0 && tally.unexamined.isEmpty)
    }
  }

  private func workbook(_ sheets: String, _ sheet: String) throws -> Tally {
    let bytes = StoredArchive.bytes([
      "[Content_Types].xml": "<Types/>", "xl/workbook.xml": "<sheets>\(sheets)</sheets>",
      "xl/worksheets/sheet1.xml": "<worksheet>\(sheet)</worksheet>",
    ])
    let listed = ListedAttachment(title: "表", file: "表.xlsx", place: TestReports.place)
    var tally = Tally()
    AttachmentLeak(site: MemoryTree(bytes: ["Content/654203/2024/attachments/表.xlsx": bytes]))
      .check(try TestReports.matter([TestReports.year(TestReports.report(attachments: [listed]))]), &tally)
    return tally
  }
}
