import Files
import Glibc
import Testing

@testable import Workbook

/// A workbook whose rows come piece by piece is the workbook that is made of them in one go.
@Suite struct SpooledWorkbookTests {
  private static let count = 9_000
  private let rows: CellRows

  init() {
    var rows = CellRows(isNumber: [false, true])
    for number in 0..<Self.count {
      rows.append(number % 7 == 3 ? nil : "项目\(number) <&> _x000D_")
      rows.append(number % 5 == 0 ? nil : "\(number % 1000).50")
    }
    self.rows = rows
  }

  private func sheet(_ name: String, _ rowCount: Int) -> SpooledWorkbook.Sheet {
    SpooledWorkbook.Sheet(
      name: name, header: ["名称", "数"], widths: [20, 8], columns: [0, 1], rowCount: rowCount)
  }

  /// The bytes of a workbook with `sheets`, which have their rows from the beginning on, and how many pieces they came in.
  private func made(_ sheets: [SpooledWorkbook.Sheet]) throws -> (bytes: [UInt8], pieces: Int) {
    let book = SpooledWorkbook(
      title: "题<目>", aboutName: "说明", about: [("来源", "甲 & 乙")], sheets: sheets,
      styles: sheets.isEmpty ? NumberStyles() : rows.allStyles)
    final class Output {
      var bytes: [UInt8] = []
      var pieces = 0
    }
    let output = Output()
    try WorkbookPress(WorkbookMoulds()).make(
      book,
      writing: {
        output.bytes += $0
        output.pieces += 1
      },
      rows: { number, append in
        let middle = sheets[number].rowCount / 3
        try append(rows, 0..<middle)
        try append(rows, middle..<sheets[number].rowCount)
      })
    return (output.bytes, output.pieces)
  }

  @Test func `every cell of it says what it should`() throws {
    let (bytes, pieces) = try made([sheet("评价结果", Self.count), sheet("指标", 10)])
    #expect(pieces > 3)
    let tables = [("评价结果", Self.count), ("指标", 10)].map { name, count in
      WorkbookTable(
        name: name, header: ["名称", "数"], columns: [0, 1], parts: [CellPart(rows, Array(0..<count))])
    }
    let whole = TableWorkbook(title: "题<目>", aboutName: "说明", about: [("来源", "甲 & 乙")], tables: tables)
    #expect(try WorkbookReading(WorkbookMoulds()).difference(of: bytes, from: whole) == nil)
    let (sheets, faults) = WorkbookReader.read(bytes, file: "a.xlsx")
    #expect(faults.isEmpty)
    #expect(sheets.map(\.name) == ["说明", "评价结果", "指标"])
    #expect(sheets[1].rows.last?.cells.map(\.text) == ["项目8999 <&> _x000D_", "999.50"])
  }

  @Test func `it may have no tables, and several of one name`() throws {
    let none = WorkbookReader.read(try made([]).bytes, file: "a.xlsx").sheets
    #expect(none.map(\.name) == ["说明"])
    #expect(none[0].rows.map { $0[2]?.text } == ["甲 & 乙"])
    let two = WorkbookReader.read(try made([sheet("指标", 5), sheet("指标", 3)]).bytes, file: "a.xlsx").sheets
    #expect(two.map(\.name) == ["说明", "指标", "指标(2)"])
    #expect(two.map(\.rows.count) == [1, 6, 4])
  }

  @Test(arguments: [(0xFFFF_FFFE, true), (0xFFFF_FFFF, false)])
  func `a part that is too large for its package is told, and is no end of the program`(
    _ size: Int, _ fits: Bool
  ) throws {
    let name = "xl/worksheets/sheet2.xml"
    var package = PackageText()
    package.begin(name)
    package.end(size: size, checksum: 0)
    package.add(PackedPart("b", [1], Packing()))
    let whole = package
    if fits {
      #expect(try !whole.finished().isEmpty)
    } else {
      #expect(throws: FileTrouble(.write, name, number: EFBIG)) { try whole.finished() }
    }
  }
}
