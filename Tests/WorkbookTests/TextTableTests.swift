import Diagnostics
import Foundation
import Testing

@testable import Workbook

@Suite struct TextTableTests {
  private func rows(_ bytes: [UInt8], file: String = "a/表.csv") throws -> [String] {
    let (sheets, faults) = WorkbookReader.read(bytes, file: file)
    #expect(faults.isEmpty)
    let sheet = try #require(sheets.first)
    #expect(sheet.name == "表")
    return sheet.rows.map { row in
      "\(row.number):" + row.cells.map { "\($0.column)=\($0.text)" }.joined(separator: ",")
    }
  }

  private let text = "标题\r\n\r\n项目,得分\r\n\"甲,\n乙\",91.50\r\n"
  private let expected = ["1:1=标题", "3:1=项目,2=得分", "4:1=甲,\n乙,2=91.50"]

  @Test(arguments: [
    ("序号,项目,预算数,得分,备注\n1,甲,1,234.50,90,\n2,乙,5,80,\n", ["I116 a.csv#a!C2"]),
    ("项目,2023年预算数\n甲,12,345\n乙,-1,234\n", ["I116 a.csv#a!B2", "I116 a.csv#a!B3"]),
    ("项目,预算数\n甲,\"1,234\"\n", []), ("序号,项目,预算数\n1,甲,100,,\n", []),
    ("结果,单位：万元\n项目,预算数,执行数\n甲,500,400,,\n乙,500,400,,\n", []), ("项目,预算数\n甲,5,旁边\n", []),
  ])
  func `a figure that its own comma divides is named`(_ text: String, _ expected: [String]) {
    let faults = WorkbookReader.read(Array(text.utf8), file: "a.csv").faults
    #expect(faults.map { "\($0.fault.code) \($0.place)" } == expected)
  }

  @Test func `texts that are kept from becoming figures are read without what keeps them`() throws {
    let text =
      "代码\t,项目\t,得分\t\r\n=\"001234\"\t,甲\t,\"1,000\t\"\r\n\"=\"\"0056\"\"\",\"=\"\"a\"\"&\"\"b\"\"\",=1\r\n"
    #expect(
      try rows(Array(text.utf8)).map { $0.replacing("\t", with: "") } == [
        "1:1=代码,2=项目,3=得分", "2:1=001234,2=甲,3=1,000", "3:1=0056,2==\"a\"&\"b\",3==1",
      ])
  }

  @Test func `a table is read in every encoding that Excel and WPS write`() throws {
    #expect(try rows(Array(text.utf8)) == expected)
    #expect(try rows([0xEF, 0xBB, 0xBF] + Array(text.utf8)) == expected)
    let gb18030: [UInt8] = [
      0xB1, 0xEA, 0xCC, 0xE2, 0x0D, 0x0A, 0x0D, 0x0A, 0xCF, 0xEE, 0xC4, 0xBF, 0x2C, 0xB5, 0xC3, 0xB7, 0xD6,
      0x0D, 0x0A, 0x22, 0xBC, 0xD7, 0x2C, 0x0A, 0xD2, 0xD2, 0x22, 0x2C, 0x39, 0x31, 0x2E, 0x35, 0x30, 0x0D,
      0x0A,
    ]
    #expect(try rows(gb18030) == expected)
    let tabs = text.replacing("项目,得分", with: "项目\t得分").replacing("\",91", with: "\"\t91")
    #expect(
      try rows([0xFF, 0xFE] + Array(#require(tabs.data(using: .utf16LittleEndian))), file: "表.txt")
        == expected)
    #expect(
      try rows([0xFE, 0xFF] + Array(#require(tabs.data(using: .utf16BigEndian))), file: "表.tsv") == expected)
  }
}
