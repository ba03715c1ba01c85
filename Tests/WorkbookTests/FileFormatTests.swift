import Diagnostics
import Testing

@testable import Workbook

@Suite struct FileFormatTests {
  private static let container: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0] + Array(repeating: 0, count: 508)

  @Test(arguments: [
    ("甲\t乙\n", "a.xls", FileFormat.table), ("甲,乙\n", "a.xlsx", .table), ("甲,乙\n", "a.docx", .other),
    ("%PDF-1.4\u{1}", "a.xlsx", .other), ("", "a.xlsx", .other), ("", "a.csv", .table),
    (" <HTML><body>", "a.xls", .page), ("<table>", "a.csv", .page), ("<div>", "a.txt", .table),
    (
      "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"><Table>",
      "a.xml", .compound
    ),
    ("<?xml version=\"1.0\"?><svg/>", "a.xml", .other),
  ])
  func `a file is told by what is in it`(_ text: String, _ file: String, _ expected: FileFormat) {
    #expect(FileFormat(Array(text.utf8), file: file) == expected)
  }

  @Test func `a workbook with a password is told from an old one`() {
    let entry = "EncryptedPackage".utf8.flatMap { [$0, UInt8(0)] as [UInt8] }
    #expect(FileFormat(Self.container + entry, file: "a.xlsx") == .encrypted)
    #expect(FileFormat(Self.container + Array(repeating: 0, count: 128) + entry, file: "a.xls") == .encrypted)
    #expect(FileFormat(Self.container, file: "a.xls") == .compound)
    #expect(FileFormat([0x09, 0x08, 0x10], file: "a.et") == .compound)
    let read = WorkbookReader.read(Self.container + entry, file: "a.xlsx")
    #expect(read.faults.map(\.fault.code) == ["I107"])
  }

  @Test(arguments: [
    ("word/document.xml", "<w:document xmlns:w=\"w\"/>"), ("xl/workbook.bin", "\u{1}\u{2}"),
    ("ppt/presentation.xml", "<p/>"),
  ])
  func `a package that is no workbook is not called a damaged one`(_ path: String, _ text: String) throws {
    let bytes = try Package.zip([
      (
        "_rels/.rels",
        "<Relationships><Relationship Id=\"r\" Type=\"x/officeDocument\" Target=\"\(path)\"/></Relationships>"
      ),
      (path, text),
    ])
    #expect(WorkbookReader.read(bytes, file: "a.xlsx").faults.map(\.fault.code) == ["I104"])
  }

  @Test func `a workbook that another program saved is told from one as it was made`() throws {
    let made = try XLSXWriter(title: "检查结果").bytes()
    #expect(XLSXWriter.isUntouched(made))
    for saved in ["", "<modified>2026-01-02T03:04:05Z</modified>"] {
      let properties = "<p><created>2000-01-01T00:00:00Z</created>\(saved)</p>"
      #expect(!XLSXWriter.isUntouched(try Package.zip([("docProps/core.xml", properties)])))
    }
    #expect(!XLSXWriter.isUntouched(Array("不是表".utf8)))
  }
}
