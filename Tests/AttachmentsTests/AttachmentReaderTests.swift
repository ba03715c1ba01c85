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
    #expect(reasons("a.rar", Array("Rar!".utf8)) == [.format])
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

  /// A PDF file of `objects`, the first of which is its catalogue.
  private func pdf(_ objects: [String], trailer: String = "") -> [UInt8] {
    var file = "%PDF-1.4\n"
    for (index, object) in objects.enumerated() { file += "\(index + 1) 0 obj\n\(object)\nendobj\n" }
    return Array((file + "trailer\n<</Root 1 0 R/Size \(objects.count + 1)\(trailer)>>\n").utf8)
  }

  @Test(.enabled(if: PDFPrograms.installed != nil, "poppler-utils is not installed"))
  func `a PDF is read with its information, metadata and links, and names the files within`() {
    let objects = [
      "<</Type/Catalog/Pages 2 0 R/Metadata 6 0 R/Names<</EmbeddedFiles<</Names[(x)9 0 R]>>>>>>",
      "<</Type/Pages/Kids[3 0 R]/Count 1>>",
      "<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 100]/Contents 4 0 R/Annots[8 0 R]"
        + "/Resources<</Font<</F 5 0 R>>>>>>",
      "<</Length 44>>stream\nBT /F 18 Tf 20 50 Td (Phone 0993 6012) Tj ET\nendstream",
      "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
      "<</Type/Metadata/Subtype/XML/Filter/ASCIIHexDecode/Length 0>>stream\n"
        + "<x><dc:creator>XMP author</dc:creator></x>".utf8.map { String($0, radix: 16) }.joined()
        + ">\nendstream",
      "<</Author(Info author)/Note(custom key)>>",
      "<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<</S/URI/URI(mailto:a@example.com)>>>>",
      "<</Type/Filespec/F(draft.doc)/UF(draft.doc)/EF<</F 10 0 R>>>>",
      "<</Type/EmbeddedFile/Length 1>>stream\nx\nendstream",
    ]
    let content = AttachmentReader().read(name: "a.pdf", pdf(objects, trailer: "/Info 7 0 R"))
    let text = content.texts.map(\.text).joined(separator: "\n")
    for expected in [
      "Phone 0993 6012", "Info author", "custom key", "XMP author", "a@example.com", "draft.doc",
    ] {
      #expect(text.contains(expected), "\(expected)")
    }
    #expect(content.hidden == [HiddenPart(kind: .author, name: "")])
    #expect(
      content.leftOut == [
        LeftOut(part: "draft.doc", reason: .format), LeftOut(part: "", reason: .annotations),
      ])
    #expect(
      AttachmentReader().read(name: "a.pdf", Array("%PDF-1.4 nothing".utf8)).leftOut.map(\.reason) == [
        .damaged
      ])
  }
}
