import Diagnostics
import Testing

@testable import Workbook

@Suite struct XLSXReaderTests {
  private func read(_ bytes: [UInt8]) -> [String: String] {
    let (sheets, faults) = WorkbookReader.read(bytes, file: "a.xlsx")
    #expect(faults.map(\.fault.code) == [])
    var cells: [String: String] = [:]
    for row in sheets.first?.rows ?? [] {
      for cell in row.cells { cells[CellName.name(row: row.number, column: cell.column)] = cell.text }
    }
    return cells
  }

  @Test func `strings are read however they are kept`() throws {
    let cells = read(
      try Package.workbook(
        """
        <row r="2"><c r="B2" t="s"><v>0</v></c><c t="s"><v>1</v></c><c r="E2" t="inlineStr"><is><r><t>行</t></r><r><t xml:space="preserve"> 内</t></r></is></c></row>
        <row><c t="str"><f>A1</f><v>公式</v></c><c/><c r="D3" t="b"><v>1</v></c></row>
        """,
        strings: """
          <si><t>整</t></si><si><r><rPr/><t>富</t></r><r><t>文本_x000D_</t></r><rPh sb="0"><t>ふ</t></rPh></si>
          """))
    #expect(cells == ["B2": "整", "C2": "富文本", "E2": "行 内", "A3": "公式", "D3": "TRUE"])
  }

  @Test(
    arguments: [
      ("General", "91.5", "91.5", nil), ("0.00", "91.5", "91.50", nil),
      ("#,##0.00", "1234.5", "1,234.50", nil),
      ("0.00%", "0.97209999999999996", "97.21%", nil),
      ("0%", "0.9721", "97%", SheetCell.Doubt.rounded("97.21%")),
      ("0.00", "87.433333333333337", "87.43", .rounded("87.4333333333333")),
      ("0.0", "89.95", "90.0", .rounded("89.95")),
      ("0.00\"万元\"", "4753.66", "4753.66万元", nil), ("0!.0,\"万\"", "47536600", "47536600", .scaled),
      ("0.00,", "5000", "5000", .scaled),
      ("_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * \"-\"??_ ;_ @_ ", "1200", "1,200.00", nil),
      ("yyyy\"年\"m\"月\"d\"日\"", "45448", "2024-06-05", nil), ("yyyy/m", "45448", "2024年6月", nil),
      ("[$-804]yyyy-mm-dd;@", "45448.75", "2024-06-05", nil), ("yyyy", "45448", "2024", nil),
      ("@", "12", "12", nil),
      ("0.##", "3.5", "3.5", nil), ("[Red]0.0", "-0.04", "0.0", .rounded("-0.04")), ("0", "1e3", "1000", nil),
      ("General", "0.30000000000000004", "0.3", nil), ("0", "123456789012345678901", "", .digitsLost),
      ("\"¥\"#,##0", "12345", "¥12,345", nil), ("# ?/?", "0.5", "0.5", .scaled),
      ("0.00E+00", "5", "5", .scaled), ("0.##%", "0.9721", "97.21%", nil), ("#.0#%", "0.975", "97.5%", nil),
      ("0.##", "91.4567", "91.46", .rounded("91.4567")), ("#,##0.0#", "1234", "1,234.0", nil),
      ("0.##,", "123456", "123456", .scaled), ("[<10000]0.00;0!.0,\"万\"", "5", "5", .scaled),
      ("\";\"0.00;0.00,", "5", "5", .scaled), ("0.00;[Red]0.00", "-5", "-5.00", nil),
      ("0.00;-0.00;\"-\"", "0", "0.00", nil), ("000000", "1234", "001234", nil), ("000", "-5", "-005", nil),
      ("00.0", "5", "05.0", nil), ("#,##0", "5", "5", nil), ("000", "12345", "12345", nil),
    ] as [(String, String, String, SheetCell.Doubt?)])
  func `a number is what its format shows`(
    _ code: String, _ raw: String, _ text: String, _ doubt: SheetCell.Doubt?
  ) throws {
    let escaped = code.map { ["\"": "&quot;", "<": "&lt;"][$0] ?? String($0) }.joined()
    let bytes = try Package.workbook(
      "<row r=\"1\"><c r=\"A1\" s=\"1\"><v>\(raw)</v></c></row>",
      styles:
        "<numFmts><numFmt numFmtId=\"200\" formatCode=\"\(escaped)\"/></numFmts><cellStyleXfs><xf numFmtId=\"9\"/></cellStyleXfs>"
        + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"200\"/></cellXfs>")
    let cell = try #require(WorkbookReader.read(bytes, file: "a.xlsx").sheets.first?.rows.first?.cells.first)
    if doubt != .digitsLost { #expect(cell.text == text) }
    #expect(cell.doubt == doubt)
  }

  @Test(arguments: [
    ("45448", "", "2024-06-05"), ("43986", "<x:workbookPr date1904=\"1\"/>", "2024-06-05"),
    ("1", "", "1900-01-01"),
    ("59", "", "1900-02-28"), ("61", "", "1900-03-01"), ("60", "", "60"),
    ("0", "<x:workbookPr date1904=\"true\"/>", "1904-01-01"),
  ])
  func `days are those of either date system`(_ raw: String, _ properties: String, _ day: String) throws {
    let cells = read(
      try Package.workbook(
        "<row r=\"1\"><c r=\"A1\" s=\"0\"><v>\(raw)</v></c></row>",
        styles: "<cellXfs><xf numFmtId=\"14\"/></cellXfs>", properties: properties))
    #expect(cells == ["A1": day])
  }

  @Test func `formulas that were never calculated, and errors, are told apart from blanks`() throws {
    let bytes = try Package.workbook(
      "<row r=\"1\"><c r=\"A1\"><f>1+1</f></c><c r=\"B1\" t=\"e\"><v>#DIV/0!</v></c><c r=\"C1\" s=\"4\"/><c r=\"D1\"><f>1</f><v>1</v></c><c t=\"s\"><v>9</v></c></row>"
    )
    let row = try #require(WorkbookReader.read(bytes, file: "a.xlsx").sheets.first?.rows.first)
    #expect(row.cells.map(\.doubt) == [.notCalculated, .failed, nil, .failed])
    #expect(row[4]?.text == "1")
  }

  @Test func `joined cells, hidden sheets and hidden rows are known`() throws {
    let bytes = try Package.workbook(
      "<row r=\"1\" hidden=\"1\"><c r=\"A1\"><v>1</v></c></row>",
      after: "<mergeCells><mergeCell ref=\"A1:C2\"/><mergeCell ref=\"?\"/></mergeCells>")
    let (sheets, faults) = WorkbookReader.read(bytes, file: "a.xlsx")
    #expect(sheets.map(\.isHidden) == [false, true])
    #expect(sheets.first?.merges == [MergedRange(rows: 1...2, columns: 1...3)])
    #expect(faults.map { "\($0.fault.code) \($0.place)" } == ["I113 a.xlsx#表!A1"])
  }

  @Test func `the raised digit of a footnote is no digit of a figure`() throws {
    let cells = read(
      try Package.workbook(
        "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c></row>",
        strings: """
          <si><r><t>91.5</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>1</t></r></si>
          <si><r><rPr><vertAlign val="superscript"/></rPr><t>注2</t></r><r><t>12</t></r></si>
          """))
    #expect(cells == ["A1": "91.5¹", "B1": "注²12"])
  }

  @Test func `cells that are struck out are named`() throws {
    let styles =
      "<fonts><font><sz val=\"11\"/></font><font><strike/></font><font><strike val=\"0\"/></font></fonts>"
      + "<cellXfs><xf fontId=\"0\"/><xf fontId=\"1\"/><xf fontId=\"2\"/></cellXfs><dxfs><dxf><font><strike/></font></dxf></dxfs>"
    let rows =
      "<row r=\"1\"><c r=\"A1\" s=\"0\"><v>1</v></c><c r=\"B1\" s=\"1\"><v>2</v></c><c r=\"C1\" s=\"1\"/></row>"
      + "<row r=\"2\"><c r=\"A2\" s=\"1\"><v>3</v></c><c r=\"B2\" s=\"2\"><v>4</v></c></row>"
    let found = WorkbookReader.read(try Package.workbook(rows, styles: styles), file: "a.xlsx").faults
    #expect(
      found.map { "\($0.fault.code) \($0.place) \($0.details)" } == ["I119 a.xlsx#表!B1 [\"count\": \"2\"]"])
  }

  @Test func `cells that are white on white are named, and white on a colour is not`() throws {
    let styles =
      "<fonts><font/><font><color rgb=\"FFFFFFFF\"/></font><font><color theme=\"0\"/></font><font><color theme=\"0\" tint=\"-0.5\"/></font>"
      + "</fonts><fills><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"solid\"><fgColor rgb=\"FF305496\"/>"
      + "<bgColor indexed=\"64\"/></patternFill></fill><fill><patternFill patternType=\"solid\"><fgColor indexed=\"9\"/></patternFill></fill></fills>"
      + "<cellXfs><xf fontId=\"0\"/><xf fontId=\"1\"/><xf fontId=\"1\" fillId=\"1\"/><xf fontId=\"2\" fillId=\"2\"/><xf fontId=\"3\"/></cellXfs>"
    let cells = ["A", "B", "C", "D", "E"].enumerated().map { "<c r=\"\($1)1\" s=\"\($0)\"><v>1</v></c>" }
    let workbook = try Package.workbook("<row r=\"1\">\(cells.joined())</row>", styles: styles)
    let found = WorkbookReader.read(workbook, file: "a.xlsx").faults
    #expect(
      found.map { "\($0.fault.code) \($0.place) \($0.details)" } == ["I120 a.xlsx#表!B1 [\"count\": \"2\"]"])
  }

  @Test func `a figure that is struck out is not joined to the next`() throws {
    let cells = read(
      try Package.workbook(
        "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c><c r=\"C1\" t=\"s\"><v>2</v></c></row>",
        strings: """
          <si><r><rPr><strike/></rPr><t>90</t></r><r><rPr><b/></rPr><t>95</t></r></si>
          <si><r><t>旧1</t></r><r><rPr><strike val="1"/></rPr><t>新</t></r></si>
          <si><r><rPr><strike val="0"/></rPr><t>9</t></r><r><t>5</t></r></si>
          """))
    #expect(cells == ["A1": "90\n95", "B1": "旧1新", "C1": "95"])
  }

  @Test func `values that the workbook calls out of date do not count`() throws {
    let bytes = try Package.workbook(
      "<row r=\"1\"><c r=\"A1\"><f>1+1</f><v>0</v></c><c r=\"B1\"><v>5</v></c></row>",
      properties: "<calcPr fullCalcOnLoad=\"1\"/>")
    let row = try #require(WorkbookReader.read(bytes, file: "a.xlsx").sheets.first?.rows.first)
    #expect(row.cells.map(\.doubt) == [.notCalculated, nil])
  }

  @Test func `hidden columns, and zeros that nobody sees, are known`() throws {
    let styles =
      "<numFmts><numFmt numFmtId=\"200\" formatCode=\"0.00;-0.00;\"/></numFmts>"
      + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"200\"/></cellXfs>"
    let rows =
      "<row r=\"1\"><c r=\"A1\" s=\"1\"><v>0</v></c><c r=\"B1\" s=\"1\"><v>0.5</v></c><c r=\"C1\"><v>0</v></c></row>"
    let bytes = try Package.workbook(rows, styles: styles)
    let (sheets, faults) = WorkbookReader.read(bytes, file: "a.xlsx")
    #expect(sheets.first?.rows.first?.cells.map(\.text) == ["0.50", "0"])
    #expect(faults.map { "\($0.fault.code) \($0.place)" } == ["I115 a.xlsx#表!A1"])
    let hidden =
      "</sheetData><cols><col min=\"2\" max=\"3\" hidden=\"1\"/></cols><sheetViews><sheetView showZeros=\"0\"/></sheetViews><sheetData>"
    let (others, found) = WorkbookReader.read(
      try Package.workbook(hidden + rows, styles: styles), file: "a.xlsx")
    #expect(others.first?.rows.first?.cells.map(\.text) == ["0.50"])
    #expect(found.map { "\($0.fault.code) \($0.place)" } == ["I114 a.xlsx#表!B1", "I115 a.xlsx#表!A1"])
  }

  @Test func `a hand-made workbook as WPS writes it is read`() throws {
    // WPS leaves the references of cells out where they follow each other, and writes a prefix.
    let bytes = try Package.workbook(
      "<x:row xmlns:x=\"m\"><x:c t=\"s\"><x:v>0</x:v></x:c><x:c><x:v>2</x:v></x:c></x:row>",
      strings: "<x:si xmlns:x=\"m\"><x:t>甲</x:t></x:si>")
    #expect(read(bytes) == ["A1": "甲", "B1": "2"])
  }
}
