import Testing

@testable import Attachments

@Suite struct AttachmentReaderTests {
  private let reader = AttachmentReader(pdfPrograms: nil)

  private func texts(_ name: String, _ bytes: [UInt8]) -> String {
    reader.read(name: name, bytes).texts.map(\.text).joined(separator: "\n")
  }

  private func reasons(_ name: String, _ bytes: [UInt8]) -> [LeftOut.Reason] {
    reader.read(name: name, bytes).leftOut.map(\.reason)
  }

  @Test func `plain text is read in UTF-8, GB 18030 and UTF-16`() {
    #expect(texts("a.txt", Array("沙湾".utf8)) == "沙湾")
    #expect(texts("a.csv", [0xC9, 0xB3, 0xCD, 0xE5]) == "沙湾")
    #expect(texts("A.TXT", [0xFF, 0xFE, 0x99, 0x6C, 0x7E, 0x6E]) == "沙湾")
    #expect(reasons("a.txt", [0xFF, 0xFF, 0xFF]) == [.damaged])
    #expect(reasons("a.txt", [0x31, 0x00, 0x33, 0x00]) == [.damaged])
  }

  @Test func `what a part keeps in attributes is read`() throws {
    func text(_ path: String, _ part: String) throws -> String {
      texts("a.docx", try Packing.zip(["[Content_Types].xml": "<Types/>", path: part]))
    }
    for (path, part) in [
      (
        "xl/pivotCache/pivotCacheRecords1.xml",
        "<pivotCacheRecords><r><s v=\"张某\"/><n v=\"甲\"/></r></pivotCacheRecords>"
      ),
      ("xl/worksheets/sheet1.xml", "<dataValidation promptTitle=\"张某\" prompt=\"甲\" sqref=\"B2\"/>"),
      ("xl/worksheets/sheet1.xml", "<dataValidation errorTitle=\"张某\" error=\"甲\"/>"),
      ("word/settings.xml", "<w:docVar w:name=\"张某\" w:val=\"甲\"/>"),
      ("word/document.xml", "<w:listItem w:displayText=\"张某\" w:value=\"甲\"/>"),
      ("content.xml", "<table:table-cell office:string-value=\"张某\"/><a office:value=\"甲\"/>"),
      ("xl/styles.xml", "<numFmt formatCode=\"张某\"/><numFmt formatCode=\"甲\"/>"),
    ] {
      let text = try text(path, part)
      #expect(text.contains("张某\n") && text.contains("甲\n"), "\(path)")
    }
  }

  @Test func `all parts of a workbook are read, with hidden sheets, comments and metadata`() throws {
    let bytes = try Packing.workbook(
      sheets: "<sheet name=\"表\"/><sheet name=\"底稿\" state=\"veryHidden\"/>",
      sheet:
        "<cols><col min=\"2\" hidden=\"1\"/></cols><row r=\"1\" hidden=\"1\"><c><v>13800000001</v></c><c><v>7</v></c></row>",
      [
        "xl/sharedStrings.xml":
          "<sst><si><r><t>甲</t></r><r><rPr/><t>乙</t></r></si><si><t>丙 &amp; &#x4E01;</t></si></sst>",
        "xl/comments1.xml": "<comments><comment><text><t>待删</t></text></comment></comments>",
        "docProps/core.xml":
          "<cp:coreProperties><dc:creator>某某</dc:creator><cp:lastModifiedBy>别人</cp:lastModifiedBy></cp:coreProperties>",
      ])
    let content = reader.read(name: "表.xlsx", bytes)
    let text = content.texts.map(\.text).joined(separator: "\n")
    for expected in ["甲乙\n", "丙 & 丁", "待删", "某某\n", "别人", "\n13800000001\n", "底稿"] {
      #expect(text.contains(expected), "\(expected)")
    }
    #expect(Set(content.hidden.map(\.kind)) == [.sheet, .columns, .rows, .comments, .author])
    #expect(content.hidden.first?.name == "底稿")
    #expect(content.leftOut.isEmpty)
  }

  @Test func `what a document tells beside its text is named`() throws {
    func kinds(_ part: KeyValuePairs<String, String>) throws -> [HiddenPart.Kind] {
      let types = (path: "[Content_Types].xml", bytes: Array("<Types/>".utf8))
      let bytes = try Packing.zip([types] + part.map { (path: $0.key, bytes: Array($0.value.utf8)) })
      return reader.read(name: "a.docx", bytes).hidden.map(\.kind)
    }
    #expect(try kinds(["docProps/core.xml": "<a><dc:creator>某某</dc:creator></a>"]) == [.author])
    #expect(try kinds(["docProps/core.xml": "<a><cp:lastModifiedBy>某某</cp:lastModifiedBy></a>"]) == [.author])
    #expect(try kinds(["docProps/core.xml": "<a><dc:creator> </dc:creator><dc:creator/></a>"]) == [])
    #expect(try kinds(["word/comments.xml": "<w:comments/>"]) == [.comments])
    #expect(
      try kinds(["word/document.xml": "<w:p><w:del w:id=\"1\"><w:delText>删</w:delText></w:del></w:p>"]) == [
        .changes
      ])
    #expect(try kinds(["word/document.xml": "<w:p><w:delText>删</w:delText><w:instrText/></w:p>"]) == [])
  }

  @Test func `a workbook with nothing hidden has no hidden part`() throws {
    let plain = try Packing.workbook()
    let visible = try Packing.workbook(sheets: "<sheet name=\"hidden\" state=\"visible\"/>")
    let shown = try Packing.workbook(sheet: "<cols><col hidden=\"0\"/></cols><row r=\"1\" hidden=\"false\"/>")
    for bytes in [plain, visible, shown] { #expect(reader.read(name: "a.xlsx", bytes).hidden.isEmpty) }
  }

  @Test func `a number that a change of font splits in a document is read whole`() throws {
    let document =
      "<w:p><w:r><w:t>138</w:t></w:r><w:r><w:rPr/><w:t>00000001</w:t></w:r></w:p><w:p><w:t>5</w:t></w:p>"
    let bytes = try Packing.zip(["[Content_Types].xml": "<Types/>", "word/document.xml": document])
    #expect(texts("a.docx", bytes).contains("13800000001\n"))
  }

  @Test func `an archive is read with the names in it, and one archive within it`() throws {
    let inner = try Packing.zip(["名单.txt": "里层"])
    let outer = try Packing.zip([("a/说明.txt", Array("外层".utf8)), ("b.zip", inner)])
    let content = reader.read(name: "附件.zip", outer)
    #expect(content.texts.contains { $0.part == "b.zip/名单.txt" && $0.text == "里层" })
    #expect(content.texts.contains { $0.part == "a/说明.txt" && $0.text == "外层" })
    #expect(content.leftOut.isEmpty)
    let third = try Packing.zip([("c.zip", outer)])
    #expect(reasons("附件.zip", third) == [.nested])
  }

  @Test func `what is not looked into is said with its reason`() throws {
    #expect(reasons("a.rar", Array("Rar!".utf8)) == [.otherArchive])
    #expect(reasons("a.7z", [0x37, 0x7A]) == [.otherArchive])
    #expect(reasons("a.png", [0x89, 0x50]) == [.format])
    #expect(reasons("a.pdf", Array("%PDF-1.4".utf8)) == [.noReader])
    #expect(reasons("a.doc", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) == [.oldOffice])
    let whole = try Packing.zip(["a.txt": String(repeating: "甲", count: 3000)])
    #expect(!reasons("a.zip", Array(whole[..<40])).isEmpty)
    #expect(reasons("a.zip", [0x50, 0x4B, 0x03, 0x04, 0x01]) == [.damaged])
  }

  @Test func `an archive that unpacks to too much is left out`() throws {
    let bytes = try Packing.zip(["a.txt": String(repeating: "0", count: 200_000), "b.txt": "1"])
    let small = AttachmentReader(limits: Limits(bytes: 100_000), pdfPrograms: nil)
    #expect(small.read(name: "a.zip", bytes).leftOut.map(\.reason) == [.tooLarge])
    let few = AttachmentReader(limits: Limits(entries: 1), pdfPrograms: nil)
    #expect(few.read(name: "a.zip", bytes).leftOut.map(\.reason) == [.tooLarge])
  }

  @Test func `programs and macros are named wherever they lie`() throws {
    func acting(_ files: KeyValuePairs<String, String>) throws -> [ActingPart] {
      reader.read(name: "a.zip", try Packing.zip(files)).acting
    }
    #expect(
      try acting(["说明.txt": "setup.exe", "a/安装.EXE": "x"]) == [ActingPart(kind: .program, name: "a/安装.EXE")])
    #expect(
      try acting(["a.txt": "MZ\u{0}", "b": "#!/bin/sh", "c.csv": "MZ2024001,民政"]).map(\.name) == [
        "a.txt", "b",
      ])
    #expect(
      try acting(["[Content_Types].xml": "<Types/>", "xl/vbaProject.bin": "x"]).map(\.kind) == [.macros])
    #expect(
      try acting(["[Content_Types].xml": "<Types/>", "word/activeX/activeX1.xml": "<a/>"]).map(\.kind) == [
        .macros
      ])
    #expect(
      try acting(["META-INF/manifest.xml": "<a/>", "Basic/Standard/Module1.xml": "<a/>"]).map(\.kind) == [
        .macros
      ])
    #expect(try acting(["META-INF/manifest.xml": "<a/>", "Basic/script-lc.xml": "<a/>"]) == [])
    let inner = try Packing.zip(["run.bat": "x"])
    let outer = reader.read(name: "a.zip", try Packing.zip([("内.zip", inner)]))
    #expect(outer.acting == [ActingPart(kind: .program, name: "内.zip/run.bat")])
  }

  @Test func `text of OFD and OpenDocument is read without its markup`() throws {
    let ofd = try Packing.zip([
      "OFD.xml": "<ofd:OFD/>",
      "Doc_0/Pages/Page_0/Content.xml":
        "<ofd:TextObject ID=\"13812345671\"><ofd:TextCode DeltaX=\"g 3 3.1\">138</ofd:TextCode>"
        + "<ofd:TextCode>12345671</ofd:TextCode></ofd:TextObject><ofd:TextObject><ofd:TextCode>5</ofd:TextCode>",
    ])
    #expect(texts("a.ofd", ofd).contains("\n13812345671\n\n5"))
    #expect(!texts("a.ofd", ofd).contains("DeltaX"))
    let odt = try Packing.zip([
      "META-INF/manifest.xml": "<m/>",
      "content.xml": "<text:h>一</text:h><text:p>二<text:span>三</text:span></text:p>",
    ])
    #expect(texts("a.odt", odt).contains("一\n\n二三"))
  }
}
