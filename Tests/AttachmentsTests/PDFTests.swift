import Foundation
import Glibc
import Testing

@testable import Attachments

@Suite(
  .enabled(
    if: PDFPrograms.installed != nil && access("/usr/bin/qpdf", X_OK) == 0,
    "poppler-utils and qpdf are not installed"))
struct PDFTests {
  private static let page =
    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 100]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>"

  /// A PDF file of one page with `annotations` and more `objects`, which begin with number 7; `catalogue` and `trailer` are
  /// more members of theirs.
  private func pdf(
    catalogue: String = "", annotations: String = "", trailer: String = "", _ objects: [String] = []
  ) -> [UInt8] {
    let plain = [
      "<</Type/Catalog/Pages 2 0 R\(catalogue)>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
      Self.page + "/Annots[\(annotations)]>>",
      "<</Length 45>>stream\nBT /F 18 Tf 20 50 Td (Phone 0993 6012) Tj ET\nendstream",
      "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>", "<</Author(Info author)/Note(custom key)>>",
    ]
    var file = "%PDF-1.7\n"
    let all = plain + objects
    var table = "xref\n0 \(all.count + 1)\n0000000000 65535 f \n"
    for (index, object) in all.enumerated() {
      let start = String(file.utf8.count)
      table += String(repeating: "0", count: 10 - start.count) + start + " 00000 n \n"
      file += "\(index + 1) 0 obj\n\(object)\nendobj\n"
    }
    let start = file.utf8.count
    let end = "trailer\n<</Root 1 0 R/Size \(all.count + 1)\(trailer)>>\nstartxref\n\(start)\n%%EOF\n"
    return Array((file + table + end).utf8)
  }

  private func content(_ bytes: [UInt8]) -> AttachmentContent {
    AttachmentReader().read(name: "a.pdf", bytes)
  }

  private func text(_ bytes: [UInt8]) -> String {
    content(bytes).texts.map(\.text).joined(separator: "\n")
  }

  @Test func `an ordinary file is read whole, with its information, metadata and links`() {
    let bytes = pdf(
      catalogue: "/Metadata 7 0 R/Outlines<</First<</Title(Bookmark)>>>>", annotations: "8 0 R",
      trailer: "/Info 6 0 R",
      [
        "<</Type/Metadata/Subtype/XML/Filter/ASCIIHexDecode/Length 0>>stream\n"
          + "<x><dc:creator>XMP author</dc:creator></x>".utf8.map { String($0, radix: 16) }.joined()
          + ">\nendstream",
        "<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/Contents(to us)/A<</S/URI/URI(mailto:a@example.com)>>>>",
      ])
    let text = text(bytes)
    for expected in [
      "Phone 0993 6012", "Info author", "custom key", "XMP author", "a@example.com", "Bookmark", "to us",
    ] {
      #expect(text.contains(expected), "\(expected)")
    }
    #expect(content(bytes).hidden == [HiddenPart(kind: .author, name: "")])
    #expect(content(bytes).acting.isEmpty && content(bytes).leftOut.isEmpty)
  }

  @Test func `comments and what was filled in are read, in any coding`() {
    let bytes = pdf(
      catalogue: "/AcroForm<</Fields[8 0 R]>>", annotations: "7 0 R 8 0 R",
      [
        "<</Type/Annot/Subtype/Text/Rect[0 0 9 9]/T(Zhang)/Contents<C9B3CDE5>>>",
        "<</Type/Annot/Subtype/Widget/FT/Tx/Rect[0 0 9 9]/T(phone)/TU<FEFF7535>/V(138 1234 \\(5671\\))>>",
      ])
    let text = text(bytes)
    for expected in ["Zhang", "沙湾", "phone", "电", "138 1234 (5671)"] {
      #expect(text.contains(expected), "\(expected)")
    }
    #expect(content(bytes).hidden == [HiddenPart(kind: .comments, name: "")])
    #expect(content(bytes).leftOut.isEmpty)
  }

  @Test func `files within are read like any other, and named`() throws {
    let zip = try Packing.zip(["a/run.bat": "x"]).map { String($0, radix: 16) }
      .map { $0.count == 1 ? "0" + $0 : $0 }.joined()
    let bytes = pdf(
      catalogue: "/Names<</EmbeddedFiles<</Names[(1)7 0 R(2)9 0 R(3)11 0 R]>>>>",
      [
        "<</Type/Filespec/F(list.txt)/UF(list.txt)/EF<</F 8 0 R>>>>",
        "<</Type/EmbeddedFile/Length 11>>stream\n13812345671\nendstream",
        "<</Type/Filespec/F(draft.doc)/UF(draft.doc)/EF<</F 10 0 R>>>>",
        "<</Type/EmbeddedFile/Length 1>>stream\nx\nendstream",
        "<</Type/Filespec/F(a.zip)/UF(a.zip)/EF<</F 12 0 R>>>>",
        "<</Type/EmbeddedFile/Filter/ASCIIHexDecode/Length \(zip.count + 1)>>stream\n\(zip)>\nendstream",
      ])
    let content = content(bytes)
    #expect(content.texts.contains { $0.part == "list.txt" && $0.text == "13812345671" })
    #expect(content.hidden.map(\.name) == ["list.txt", "draft.doc", "a.zip"])
    #expect(content.hidden.allSatisfy { $0.kind == .file })
    #expect(content.acting == [ActingPart(kind: .program, name: "a.zip/a/run.bat")])
    #expect(content.leftOut.contains(LeftOut(part: "draft.doc", reason: .format)))
  }

  @Test(arguments: [
    (ActingPart.Kind.script, "/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>", ""),
    (.script, "/Names<</JavaScript<</Names[(n)7 0 R]>>>>", "<</S/JavaScript/JS 8 0 R>>"),
    (.launch, "/OpenAction<</S/Launch/F(calc.exe)>>", ""),
    (.submission, "/AA<</WC<</S/SubmitForm/F(http://example.com)>>>>", ""),
    (.submission, "/AA<</WC<</S/ImportData/F(a.fdf)>>>>", ""),
    (.dynamicForm, "/AcroForm<</XFA 7 0 R/Fields[]>>", "<</Length 1>>stream\nx\nendstream"),
    (.media, "", "<</Type/Annot/Subtype/RichMedia/Rect[0 0 9 9]>>"),
  ])
  func `what a file does when it is opened is named`(
    kind: ActingPart.Kind, catalogue: String, object: String
  ) {
    let script = "<</Length 16>>stream\nvar a = 'secret'\nendstream"
    let bytes = pdf(catalogue: catalogue, annotations: "7 0 R", [object.isEmpty ? "null" : object, script])
    #expect(content(bytes).acting == [ActingPart(kind: kind, name: "")])
    if object.contains("8 0 R") { #expect(text(bytes).contains("secret")) }
  }

  @Test func `without qpdf a file is still read, and the rest said not to be looked into`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "disclose-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { do { try FileManager.default.removeItem(at: folder) } catch { Issue.record(error) } }
    for name in ["pdftotext", "pdfinfo", "pdfdetach"] {
      try FileManager.default.createSymbolicLink(
        atPath: folder.appending(path: name).path, withDestinationPath: "/usr/bin/" + name)
    }
    let content = AttachmentReader(pdfPrograms: folder.path).read(name: "a.pdf", pdf())
    #expect(content.texts.contains { $0.text.contains("Phone 0993 6012") })
    #expect(content.leftOut == [LeftOut(part: "", reason: .objects)])
  }

  @Test func `a file that leads to its own pages does nothing`() {
    let bytes = pdf(
      catalogue: "/OpenAction[3 0 R/Fit]", annotations: "7 0 R",
      ["<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<</S/GoTo/D[3 0 R/Fit]>>/Contents(/JavaScript)>>"])
    #expect(content(bytes).acting.isEmpty && content(bytes).hidden.isEmpty)
  }

  @Test func `layers that are not shown and earlier versions are said not to be looked into`() {
    let layers = "/OCProperties<</OCGs[7 0 R]/D<</OFF[7 0 R]>>>>"
    #expect(
      content(pdf(catalogue: layers, ["<</Type/OCG/Name(draft)>>"])).leftOut == [
        LeftOut(part: "", reason: .layers)
      ])
    let shown = "/OCProperties<</OCGs[7 0 R]/D<</OFF[]>>>>"
    #expect(content(pdf(catalogue: shown, ["<</Type/OCG/Name(draft)>>"])).leftOut.isEmpty)
    let twice = pdf() + Array("startxref\n120\n%%EOF\n".utf8)
    #expect(content(twice).leftOut == [LeftOut(part: "", reason: .revisions)])
    #expect(PDFRevisions.count(in: Array("startxref\n0\n%%EOF startxref\n340\n%%EOF\n".utf8)) == 1)
  }

  @Test func `a file that cannot be read is said not to be looked into`() {
    #expect(content(Array("%PDF-1.4 nothing".utf8)).leftOut == [LeftOut(part: "", reason: .damaged)])
    let locked = pdf(
      trailer: "/ID[<00><00>]/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<\(String(repeating: "41", count: 32))>"
        + "/U<\(String(repeating: "42", count: 32))>>>")
    #expect(content(locked).leftOut == [LeftOut(part: "", reason: .encrypted)])
    let small = AttachmentReader(limits: Limits(bytes: 100))
    #expect(small.read(name: "a.pdf", pdf()).leftOut == [LeftOut(part: "", reason: .tooLarge)])
  }
}
