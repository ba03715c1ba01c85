import Testing

@testable import Workbook

/// A workbook of which a full disk kept a piece is told from one that is whole.
@Suite struct WholeWorkbookTests {
  private static let rows = "<row r=\"1\"><c r=\"A1\"/></row><row r=\"2\"><c r=\"A2\"/></row>"
  private static let sheet = "<?xml version=\"1.0\"?>\n<worksheet><sheetData>\(rows)</sheetData></worksheet>"
  private static let strings = "<sst><si><t>a</t></si><si><t>b</t></si></sst>"
  private static let theme = "<a:theme xmlns:a=\"x\"><a:b/></a:theme>\n"

  private func isWhole(
    sheet: String = sheet, strings: String = strings, theme: String = theme, rows: Int = 2, count: Int = 2
  ) throws -> Bool {
    let bytes = try Package.zip([
      ("xl/worksheets/sheet1.xml", sheet), ("xl/sharedStrings.xml", strings), ("xl/theme/theme1.xml", theme),
    ])
    return WholeWorkbook.holds(bytes, rows: [rows], strings: count)
  }

  @Test func `a whole workbook is whole`() throws {
    #expect(try isWhole())
  }

  @Test func `a sheet or text that is missing is noticed`() throws {
    #expect(try !isWhole(rows: 3))
    #expect(try !isWhole(count: 3))
    let lost = Self.sheet.replacing("<row r=\"2\"><c r=\"A2\"/></row>", with: "")
    #expect(try !isWhole(sheet: lost))
    #expect(!WholeWorkbook.holds([], rows: [], strings: 0))
    #expect(
      try !WholeWorkbook.holds(Package.zip([("xl/theme/theme1.xml", Self.theme)]), rows: [1], strings: 0))
  }

  @Test func `a part that is cut anywhere is noticed`() throws {
    for length in 0..<(Self.theme.count - 1) {
      #expect(try !isWhole(theme: String(Self.theme.prefix(length))))
    }
    for length in 0..<Self.sheet.count { #expect(try !isWhole(sheet: String(Self.sheet.prefix(length)))) }
    for length in 0..<Self.strings.count {
      #expect(try !isWhole(strings: String(Self.strings.prefix(length))))
    }
  }

  @Test func `rows are counted across the pieces in which a part comes`() throws {
    let number = 40_000
    let many = (1...number).map { "<row r=\"\($0)\"/>" }.joined()
    let sheet = Self.sheet.replacing(Self.rows, with: many)
    #expect(try isWhole(sheet: sheet, rows: number))
    #expect(try !isWhole(sheet: sheet, rows: number + 1))
  }
}
