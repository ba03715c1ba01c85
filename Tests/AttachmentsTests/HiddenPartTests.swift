import Testing

@testable import Attachments

/// What a document tells beside what it shows, in every format that can be looked into.
@Suite struct HiddenPartTests {
  private func kinds(_ path: String, _ part: String, in format: String) throws -> [HiddenPart.Kind] {
    let list =
      ["docx": "[Content_Types].xml", "odt": "META-INF/manifest.xml", "ofd": "OFD.xml"][format] ?? ""
    var entries = [(path: path, bytes: Array(part.utf8))]
    if path != list { entries.insert((path: list, bytes: Array("<Types/>".utf8)), at: 0) }
    let content = AttachmentReader(pdfPrograms: nil).read(name: "a." + format, try Packing.zip(entries))
    #expect(content.leftOut.isEmpty)
    return content.hidden.map(\.kind)
  }

  @Test(arguments: [
    ("word/document.xml", "<w:r><w:rPr><w:vanish/></w:rPr><w:t>底稿</w:t></w:r>", HiddenPart.Kind.text),
    ("word/footnotes.xml", "<w:r><w:rPr><w:vanish w:val=\"1\"/></w:rPr><w:t>底稿</w:t></w:r>", .text),
    ("word/header1.xml", "<w:del w:author=\"某某\"><w:delText>删</w:delText></w:del>", .changes),
    ("word/document.xml", "<w:rPr><w:rPrChange w:author=\"某某\"/></w:rPr>", .changes),
    ("word/document.xml", "<w:moveTo w:author=\"某某\"/>", .changes),
    ("word/people.xml", "<w15:people><w15:person w15:author=\"某某\"/></w15:people>", .author),
    ("docProps/app.xml", "<Properties><Manager>某某</Manager></Properties>", .author),
    ("xl/persons/person.xml", "<personList><person displayName=\"某某\"/></personList>", .author),
    ("xl/revisions/revisionLog1.xml", "<revisions/>", .changes),
    (
      "xl/worksheets/sheet1.xml",
      "<cols><col min=\"2\" max=\"3\" width=\"0\"/></cols><c r=\"C7\"><is><t>底稿</t></is></c>", .columns
    ),
    ("xl/worksheets/sheet1.xml", "<col min=\"2\" max=\"3\" hidden=\"1\"/><c><v>1</v></c>", .columns),
    ("xl/worksheets/sheet1.xml", "<col min=\"3\" hidden=\"1\"/><c r=\"XFD9\"><f/></c>", .columns),
    (
      "xl/worksheets/sheet1.xml", "<row r=\"2\" ht=\"0\" customHeight=\"1\"><c r=\"A2\"><v>1</v></c></row>",
      .rows
    ),
    (
      "docProps/core.xml", "<dc:creator>openpyxl</dc:creator><cp:lastModifiedBy>某某</cp:lastModifiedBy>",
      .author
    ),
    ("docProps/core.xml", "<dc:creator>某某 WPS Office</dc:creator>", .author),
    ("xl/externalLinks/externalLink1.xml", "<cell r=\"A1\"><v>91.5</v></cell>", .source),
    (
      "xl/pivotCache/pivotCacheDefinition1.xml", pivot("<worksheetSource ref=\"A1:B9\" sheet=\"删去的表\"/>"),
      .source
    ),
    (
      "xl/pivotCache/pivotCacheDefinition1.xml", pivot("<worksheetSource r:id=\"rId2\" sheet=\"Sheet1\"/>"),
      .source
    ),
    (
      "xl/pivotCache/pivotCacheDefinition1.xml", "<cacheSource type=\"external\" connectionId=\"1\"/>",
      .source
    ),
    ("ppt/slides/slide2.xml", "<p:sld show=\"0\"/>", .slide),
    ("ppt/notesSlides/notesSlide1.xml", "<p:notes><a:r><a:t>讲稿</a:t></a:r></p:notes>", .notes),
    ("ppt/commentAuthors.xml", "<p:cmAuthorLst><p:cmAuthor name=\"某某\"/></p:cmAuthorLst>", .author),
  ])
  func `what a document of Office hides is named`(path: String, part: String, kind: HiddenPart.Kind) throws {
    #expect(try kinds(path, part, in: "docx") == [kind])
  }

  @Test(arguments: [
    ("meta.xml", "<meta:initial-creator>某某</meta:initial-creator>", HiddenPart.Kind.author),
    ("meta.xml", "<office:meta><dc:creator>某某</dc:creator></office:meta>", .author),
    ("content.xml", "<office:annotation><text:p>待删</text:p></office:annotation>", .comments),
    ("styles.xml", "<office:annotation><text:p>待删</text:p></office:annotation>", .comments),
    ("content.xml", "<text:tracked-changes><text:deletion/></text:tracked-changes>", .changes),
    (
      "content.xml",
      table(
        "<table:table-column/><table:table-column table:visibility=\"collapse\"/>", row("<text:p>底稿</text:p>")
      ),
      .columns
    ),
    (
      "content.xml",
      table(
        "<table:table-column table:visibility=\"filter\" table:number-columns-repeated=\"3\"/>",
        row("<text:p>底稿</text:p>")), .columns
    ),
    ("content.xml", table("", row("<text:p>底稿</text:p>", " table:visibility=\"filter\"")), .rows),
    ("content.xml", "<style:table-properties table:display=\"false\"/>", .sheet),
    ("content.xml", "<style:text-properties text:display=\"none\"/>", .text),
    ("content.xml", "<text:section text:display=\"none\"/>", .text),
    ("content.xml", "<text:hidden-text text:string-value=\"底稿\"/>", .text),
    ("content.xml", "<style:drawing-page-properties presentation:visibility=\"hidden\"/>", .slide),
    ("content.xml", "<presentation:notes><text:p>讲稿</text:p></presentation:notes>", .notes),
  ])
  func `what a document of OpenDocument hides is named`(path: String, part: String, kind: HiddenPart.Kind)
    throws
  {
    #expect(try kinds(path, part, in: "odt") == [kind])
  }

  private static func table(_ columns: String, _ rows: String) -> String {
    "<table:table>\(columns)\(rows)</table:table>"
  }

  /// A row whose second cell holds `content`, with nothing in 1022 cells behind it.
  private static func row(_ content: String, _ attributes: String = "") -> String {
    "<table:table-row\(attributes)><table:table-cell/><table:table-cell>\(content)</table:table-cell>"
      + "<table:table-cell table:number-columns-repeated=\"1022\"/></table:table-row>"
  }

  @Test(arguments: [
    table(
      "<table:table-column table:number-columns-repeated=\"2\"/>"
        + "<table:table-column table:visibility=\"collapse\" table:number-columns-repeated=\"1022\"/>",
      row("<text:p>得分</text:p>")
        + "<table:table-row table:visibility=\"collapse\" table:number-rows-repeated=\"1048000\"><table:table-cell/></table:table-row>"
    ),
    table("<table:table-column table:visibility=\"collapse\"/>", row(""))
      + table("", row("<text:p>甲</text:p>")),
  ])
  func `columns and rows of OpenDocument that hold nothing may be hidden`(_ part: String) throws {
    #expect(try kinds("content.xml", part, in: "odt") == [])
  }

  @Test func `a number of columns beyond all sheets stops nothing`() throws {
    let most = "table:number-columns-repeated=\"\(Int.max)\""
    let columns = "<table:table-column \(most)/><table:table-column table:visibility=\"collapse\" \(most)/>"
    let cells = "<table:table-cell \(most)/><table:table-cell \(most)><text:p>得分</text:p></table:table-cell>"
    let part = Self.table(columns, "<table:table-row>\(cells)</table:table-row>")
    #expect(try kinds("content.xml", part, in: "odt") == [.columns])
  }

  @Test(arguments: [
    ("OFD.xml", "<ofd:DocInfo><ofd:Author>某某</ofd:Author></ofd:DocInfo>", HiddenPart.Kind.author),
    ("Doc_0/Annots/Page_0/Annotation.xml", "<ofd:Annot Type=\"Highlight\"/>", .comments),
    ("Doc_0/Attachs/Attachments.xml", "<ofd:Attachment Name=\"底稿\"/>", .file),
  ])
  func `what a document of OFD hides is named`(path: String, part: String, kind: HiddenPart.Kind) throws {
    #expect(try kinds(path, part, in: "ofd") == [kind])
  }

  @Test(arguments: [
    // The mark of a paragraph and the entry of an index are hidden and have no text; one switched off is none.
    ("word/document.xml", "<w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr><w:r><w:t>正文</w:t></w:r>", "docx"),
    ("word/document.xml", "<w:r><w:rPr><w:vanish/></w:rPr><w:instrText>XE</w:instrText></w:r>", "docx"),
    ("word/document.xml", "<w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>正文</w:t></w:r>", "docx"),
    ("word/document.xml", "<w:r><w:rPr><w:webHidden/></w:rPr><w:t>3</w:t></w:r>", "docx"),
    ("word/styles.xml", "<w:style><w:rPr><w:vanish/></w:rPr></w:style>", "docx"),
    ("word/people.xml", "<w15:people><w15:person w15:author=\"作者\"/></w15:people>", "docx"),
    ("docProps/app.xml", "<Properties><Company>某某财政局</Company><Manager/></Properties>", "docx"),
    ("xl/worksheets/sheet1.xml", "<cols><col width=\"9.5\"/></cols><row ht=\"15.6\"/>", "docx"),
    // Columns and rows beyond the table are often hidden to make a page look tidy.
    (
      "xl/worksheets/sheet1.xml",
      "<col min=\"2\" max=\"3\" hidden=\"1\"/><row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\" s=\"1\"/></row>"
        + "<row r=\"2\" hidden=\"1\"/><row r=\"3\" hidden=\"1\"><c r=\"A3\"/><c r=\"B3\"><v></v></c></row>",
      "docx"
    ),
    ("docProps/core.xml", "<dc:creator>openpyxl</dc:creator>", "docx"),
    (
      "docProps/core.xml",
      "<dc:creator>Apache POI</dc:creator><cp:lastModifiedBy>Microsoft Office User</cp:lastModifiedBy>",
      "docx"
    ),
    ("docProps/core.xml", "<dc:creator>WPS Office</dc:creator><dc:creator>LibreOffice</dc:creator>", "docx"),
    ("xl/externalLinks/externalLink1.xml", "<externalBook><sheetName val=\"表\"/></externalBook>", "docx"),
    ("xl/pivotCache/pivotCacheDefinition1.xml", pivot("<worksheetSource name=\"表1\"/>"), "docx"),
    ("ppt/slides/slide2.xml", "<p:sld showMasterSp=\"0\"/>", "docx"),
    (
      "ppt/notesSlides/notesSlide1.xml", "<a:fld type=\"slidenum\"><a:t>2</a:t></a:fld><a:r><a:t/></a:r>",
      "docx"
    ),
    ("meta.xml", "<meta:generator>LibreOffice</meta:generator><dc:creator/>", "odt"),
    ("content.xml", "<text:tracked-changes></text:tracked-changes><table:table-row/>", "odt"),
    ("content.xml", "<presentation:notes><draw:frame/><text:p/></presentation:notes>", "odt"),
    ("mimetype", "application/vnd.oasis.opendocument.text", "odt"),
    ("manifest.rdf", "<rdf:RDF/>", "odt"),
    ("OFD.xml", "<ofd:DocInfo><ofd:Creator>WPS</ofd:Creator></ofd:DocInfo>", "ofd"),
    ("Doc_0/Annots/Page_0/Annotation.xml", "<ofd:Annot Type=\"Stamp\"/>", "ofd"),
  ])
  func `what every document has is not called hidden`(path: String, part: String, format: String) throws {
    #expect(try kinds(path, part, in: format) == [])
  }

  @Test func `what a pivot table keeps of a sheet that everybody sees is not hidden`() throws {
    let bytes = try Packing.workbook(
      sheets: "<sheet name=\"明细\"/>", sheet: "",
      ["xl/pivotCache/pivotCacheDefinition1.xml": pivot("<worksheetSource sheet=\"明细\"/>")])
    #expect(AttachmentReader(pdfPrograms: nil).read(name: "a.xlsx", bytes).hidden.isEmpty)
  }
}

/// The definition of a pivot table with `source`.
private func pivot(_ source: String) -> String {
  "<pivotCacheDefinition><cacheSource type=\"worksheet\">\(source)</cacheSource></pivotCacheDefinition>"
}
