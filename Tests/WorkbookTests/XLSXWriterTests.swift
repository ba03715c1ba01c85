import Diagnostics
import Testing

@testable import Workbook

@Suite struct XLSXWriterTests {
  private func made() throws -> [UInt8] {
    let writer = try XLSXWriter(title: "结果")
    let sheet = writer.addSheet("评价/结果", columns: [XLSXColumn(width: 30), XLSXColumn(choices: ["优", "良"])])
    sheet.append([XLSXCell("名称", .requiredHeader, comment: "必填"), XLSXCell("得分", .header)])
    for (name, digits) in [
      ("甲", "91.50"), ("乙", "1,234.50"), ("丙", "97.21%"), ("丁", "007"), ("戊", "12345678901234567890"),
    ] {
      sheet.append([XLSXCell(name), XLSXCell(.number(digits), .faulty)])
    }
    let second = writer.addSheet("评价_结果", columns: [])
    second.append([XLSXCell(.link("看", sheet: sheet.name, cell: "B2")), XLSXCell("=1+1"), XLSXCell("")])
    return try writer.bytes()
  }

  @Test func `what is written is read back as it was written`() throws {
    let (sheets, faults) = WorkbookReader.read(try made(), file: "a.xlsx")
    #expect(faults.isEmpty)
    #expect(sheets.map(\.name) == ["评价_结果", "评价_结果(2)"])
    #expect(
      sheets[0].rows.map { $0.cells.map(\.text) } == [
        ["名称", "得分"], ["甲", "91.50"], ["乙", "1,234.50"], ["丙", "97.21%"], ["丁", "007"],
        ["戊", "12345678901234567890"],
      ])
    #expect(sheets[0].rows[1].cells.map(\.kind) == [.text, .number])
    #expect(sheets[0].rows[4].cells.map(\.kind) == [.text, .text])
    #expect(sheets[1].rows[0].cells.map(\.text) == ["看", "=1+1"])
  }

  @Test func `the same workbook has the same bytes`() throws {
    #expect(try made() == made())
  }

  @Test func `cells and their names agree`() {
    for (row, column, name) in [
      (1, 1, "A1"), (7, 26, "Z7"), (9, 27, "AA9"), (1_048_576, 16_384, "XFD1048576"),
    ] {
      #expect(CellName.name(row: row, column: column) == name)
      #expect(CellName.position(name).map { [$0.row, $0.column] } == [row, column])
    }
    for wrong in ["", "A", "1", "a1", "A1B", "A0"] { #expect(CellName.position(wrong) == nil) }
  }
}
