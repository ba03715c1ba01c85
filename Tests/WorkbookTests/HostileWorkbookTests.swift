import Diagnostics
import Files
import Foundation
import Testing

@testable import Workbook

@Suite struct HostileWorkbookTests {
  private func codes(
    _ bytes: [UInt8], file: String = "a.xlsx", _ limits: WorkbookLimits = WorkbookLimits()
  ) -> [String] {
    WorkbookReader.read(bytes, file: file, limits: limits).faults.map { "\($0.fault.code) \($0.place)" }
  }

  @Test func `a bomb is refused while it is being unpacked`() throws {
    let rows = String(repeating: "<a b=\"\(String(repeating: " ", count: 1000))\"/>", count: 40 << 10)
    let start = ContinuousClock.now
    #expect(codes(try Package.workbook(rows)) == ["I102 a.xlsx#表!A1"])
    #expect(ContinuousClock.now - start < .seconds(20))
  }

  @Test func `entities are not expanded`() throws {
    let parts = [
      (
        path: "xl/worksheets/sheet2.xml",
        text:
          "<!DOCTYPE a [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]><worksheet>&b;</worksheet>"
      )
    ]
    let bytes = try Package.zip(
      [
        ("xl/workbook.xml", "<workbook><sheets><sheet name=\"表\" id=\"r\"/></sheets></workbook>"),
        (
          "xl/_rels/workbook.xml.rels",
          "<Relationships><Relationship Id=\"r\" Type=\"x/worksheet\" Target=\"worksheets/sheet2.xml\"/></Relationships>"
        ),
      ] + parts)
    #expect(codes(bytes) == ["I103 a.xlsx#表!A1"])
  }

  @Test func `very many columns, rows and cells are refused with their place`() throws {
    var limits = WorkbookLimits()
    limits.columns = 10
    limits.rows = 5
    limits.elements = 3
    let wide = try Package.workbook("<row r=\"1\"><c r=\"L1\"><v>1</v></c></row>")
    #expect(codes(wide, limits) == ["I109 a.xlsx#表!L1"])
    var few = WorkbookLimits()
    few.cells = 1
    let full = try Package.workbook("<row r=\"1\"><c><v>1</v></c><c><v>1</v></c><c><v>1</v></c></row>")
    #expect(codes(full, few) == ["I102 a.xlsx#表!C1"])
    #expect(codes(Array("1\n2\n3\n4\n5\n6\n".utf8), file: "a.csv", limits) == ["I102 a.csv#a!A6"])
    let long = try Package.workbook("<row r=\"9\"><c r=\"A9\"><v>1</v></c></row>")
    #expect(codes(long, limits) == ["I102 a.xlsx#表!A9"])
    let empty = try Package.workbook("<row r=\"1\"><c s=\"1\"/><c s=\"1\"/><c s=\"1\"/><c s=\"1\"/></row>")
    #expect(codes(empty, limits) == ["I102 a.xlsx#表!D1"])
  }

  @Test func `a million empty columns cost nothing`() throws {
    let cells = String(repeating: "<c s=\"1\"/>", count: 1_000_000)
    let bytes = try Package.workbook("<row r=\"1\"><c r=\"A1\"><v>1</v></c>\(cells)</row>")
    let (sheets, faults) = WorkbookReader.read(bytes, file: "a.xlsx")
    #expect(faults.isEmpty)
    #expect(sheets.first?.rows.first?.cells.count == 1)
  }

  @Test func `macros and links to other files are named, and the cells are read`() throws {
    let bytes = try Package.workbook(
      "<row><c><v>1</v></c></row>",
      [("xl/vbaProject.bin", "x"), ("xl/externalLinks/externalLink1.xml", "<externalLink/>")])
    #expect(codes(bytes, file: "a.xlsm") == ["I111 a.xlsm", "I112 a.xlsm"])
    #expect(WorkbookReader.read(bytes, file: "a.xlsm").sheets.first?.rows.count == 1)
  }

  @Test func `what is no workbook is said to be none`() throws {
    #expect(codes([0x50, 0x4B, 0x03, 0x04, 1, 2]) == ["I101 a.xlsx"])
    #expect(codes(try Package.zip([("word/document.xml", "<a/>")])) == ["I104 a.xlsx"])
    #expect(codes(Array("%PDF".utf8), file: "a.pdf") == ["I104 a.pdf"])
    #expect(codes([0xD0, 0xCF, 0x11, 0xE0], file: "a.xls") == ["I105 a.xls"])
    #expect(codes([0x81, 0xFF, 0xFF], file: "a.csv") == ["I108 a.csv"])
    #expect(codes(try Package.workbook("<row><c></row>")) == ["I101 a.xlsx#表!A1"])
    var limits = WorkbookLimits()
    limits.fileBytes = 3
    #expect(codes([1, 2, 3, 4], limits) == ["I102 a.xlsx"])
  }

  @Test func `an encrypted part is named`() throws {
    // Bit 0 of the flags of a part, in its own header and in the directory of the archive (PKWARE APPNOTE 4.4.4).
    var bytes = try Package.workbook("<row><c><v>1</v></c></row>")
    for at in bytes.indices.dropLast(10) where bytes[at] == 0x50 && bytes[at + 1] == 0x4B {
      if bytes[at + 2] == 3 && bytes[at + 3] == 4 { bytes[at + 6] |= 1 }
      if bytes[at + 2] == 1 && bytes[at + 3] == 2 { bytes[at + 8] |= 1 }
    }
    #expect(codes(bytes) == ["I107 a.xlsx"])
  }

  @Test func `without LibreOffice the way out is named, and what it cannot read is said`() throws {
    let file = (bytes: [0xD0, 0xCF, 0x11, 0xE0] as [UInt8], file: "a.xls")
    for (program, fault) in [(nil, Fault.notConverted), ("/bin/false", .conversionFailed)] {
      let results = try SpreadsheetConversion(program: program).convert([file, file])
      #expect(results.count == 2)
      for case .workbook in results { Issue.record("nothing can be converted") }
      for case .fault(let found) in results { #expect(found.fault == fault) }
    }
  }

  @Test func `a file at which LibreOffice breaks does not keep it from the others`() throws {
    let folder = try TemporaryFolder()
    defer { folder.clear() }
    // Converts what it is given, one after the other, and breaks at the second of all files.
    let program = folder.path + "/soffice"
    let script = """
      #!/bin/sh
      while [ "$1" != --outdir ]; do shift; done
      out=$2
      shift 2
      mkdir -p "$out"
      for file; do
        name=$(basename "$file")
        [ "$name" != 1.xls ] || exit 1
        cp "$file" "$out/${name%.*}.xlsx"
      done
      """
    try Data(script.utf8).write(to: URL(fileURLWithPath: program))
    #expect(chmod(program, 0o755) == 0)
    let files = (0..<4).map { (bytes: [0xD0, 0xCF, UInt8($0)], file: "\($0).xls") }
    let results = try SpreadsheetConversion(program: program).convert(files)
    let converted = results.map { result -> UInt8? in
      guard case .workbook(let bytes) = result else { return nil }
      return bytes.last
    }
    #expect(converted == [0, nil, 2, 3])
  }
}
