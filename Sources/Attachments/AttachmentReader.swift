internal import Workbook

/// Reads the texts of an attachment: plain text and tables in UTF-8 or GB 18030, XLSX, DOCX and other XML packages, ZIP
/// archives with any of these, and PDF where Poppler's programs are installed. All else is said to be left out.
public struct AttachmentReader: Sendable {
  private let limits: Limits
  private let pdf: PDFPrograms?

  /// A reader; `pdfPrograms` is the folder of Poppler's programs, by default where they are installed.
  public init(limits: Limits = Limits(), pdfPrograms: String? = PDFPrograms.installed) {
    self.limits = limits
    pdf = pdfPrograms.map { PDFPrograms(folder: $0) }
  }

  /// What can be read of the file called `name`, whose content is `bytes`.
  public func read(name: String, _ bytes: [UInt8]) -> AttachmentContent {
    var content = AttachmentContent()
    var budget = limits
    read(name: name, part: "", bytes, &content, &budget)
    return content
  }

  private func read(
    name: String, part: String, _ bytes: [UInt8], _ content: inout AttachmentContent, _ budget: inout Limits
  ) {
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06]) {
      return unpack(part: part, bytes, &content, &budget)
    }
    if bytes.starts(with: Array("%PDF".utf8)) {
      guard let pdf else { return content.leaveOut(part, .noReader) }
      guard let found = pdf.content(of: bytes) else { return content.leaveOut(part, .damaged) }
      Self.add(found, part: part, to: &content)
      return content.leaveOut(part, .annotations)
    }
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { return content.leaveOut(part, .oldOffice) }
    switch Self.ending(of: name) {
    case "txt", "csv", "md", "tsv", "json", "yaml", "yml", "xml", "rels", "html", "htm", "vml":
      guard let text = TextDecoding.text(of: bytes) else { return content.leaveOut(part, .damaged) }
      content.add(text, part: part, layout: .lines)
    default: content.leaveOut(part, .format)
    }
  }

  private static func add(_ pdf: PDFPrograms.Content, part: String, to content: inout AttachmentContent) {
    content.add(pdf.text, part: part)
    content.add(pdf.information, part: part)
    let author = pdf.information.split(separator: "\n").first { $0.hasPrefix("Author:") }
    if let author, author.dropFirst("Author:".count).contains(where: { !$0.isWhitespace }) {
      content.add(HiddenPart(kind: .author, name: part))
    }
    content.add(Markup.text(of: pdf.metadata), part: part)
    for name in pdf.embedded {
      let inner = part.isEmpty ? name : part + "/" + name
      content.add(name, part: inner)
      content.leaveOut(inner, .format)
    }
  }

  private func unpack(
    part: String, _ bytes: [UInt8], _ content: inout AttachmentContent, _ budget: inout Limits
  ) {
    guard budget.depth > 0 else { return content.leaveOut(part, .nested) }
    let archive = Archive.read(bytes, limits: budget)
    let used = archive.entries.reduce(0) { $0 + $1.bytes.count }
    budget = Limits(
      bytes: budget.bytes - used, entries: budget.entries - archive.entries.count, depth: budget.depth - 1)
    if let trouble = archive.trouble { content.leaveOut(part, trouble) }
    let isPackage = archive.entries.contains { $0.path == "[Content_Types].xml" }
    for entry in archive.entries {
      let inner = part.isEmpty ? entry.path : part + "/" + entry.path
      content.add(entry.path, part: inner)
      let ending = Self.ending(of: entry.path)
      if isPackage && ["xml", "rels", "vml"].contains(ending) {
        content.add(Markup.text(of: entry.bytes), part: inner)
      } else if isPackage && ["png", "jpg", "jpeg", "gif", "emf", "wmf", "bin"].contains(ending) {
        content.leaveOut(inner, .format)
      } else {
        read(name: entry.path, part: inner, entry.bytes, &content, &budget)
      }
    }
    for sheet in isPackage ? SheetCells(archive.entries).sheets : [] {
      content.add(
        sheet.cells.map(\.text).joined(separator: "\n"), part: part,
        layout: .cells(sheet: sheet.name, addresses: sheet.cells.map(\.address)))
    }
    if isPackage { Self.hidden(in: archive.entries, part: part).forEach { content.add($0) } }
    budget = Limits(bytes: budget.bytes, entries: budget.entries, depth: budget.depth + 1)
  }

  /// The hidden sheets, columns and rows, the comments, the changes that are kept and the authors of a document's parts.
  private static func hidden(in entries: [Archive.Entry], part: String) -> [HiddenPart] {
    entries.flatMap { entry -> [HiddenPart] in
      let path = part.isEmpty ? entry.path : part + "/" + entry.path
      if entry.path == "xl/workbook.xml" {
        return Markup.tags(named: "sheet", in: entry.bytes)
          .filter { ["hidden", "veryHidden"].contains($0["state"] ?? "") }
          .map { HiddenPart(kind: .sheet, name: $0["name"] ?? path) }
      }
      if ["xl/comments", "xl/threadedComments", "word/comments", "ppt/comments/"].contains(
        where: entry.path.hasPrefix)
      {
        return [HiddenPart(kind: .comments, name: path)]
      }
      if entry.path == "docProps/core.xml" {
        let authors = ["creator", "lastModifiedBy"].flatMap { Markup.elements(named: $0, in: entry.bytes) }
        return authors.contains { $0.inner.contains { $0 > 0x20 } }
          ? [HiddenPart(kind: .author, name: path)] : []
      }
      if entry.path == "word/document.xml" {
        let isChanged = ["ins", "del", "moveFrom"].contains {
          !Markup.tags(named: $0, in: entry.bytes).isEmpty
        }
        return isChanged ? [HiddenPart(kind: .changes, name: path)] : []
      }
      guard entry.path.hasPrefix("xl/worksheets/"), ending(of: entry.path) == "xml" else { return [] }
      return [("col", HiddenPart.Kind.columns), ("row", .rows)].compactMap { name, kind in
        Markup.tags(named: name, in: entry.bytes).contains { ["1", "true"].contains($0["hidden"] ?? "") }
          ? HiddenPart(kind: kind, name: path) : nil
      }
    }
  }

  /// What follows the last point of `name`, in small letters.
  private static func ending(of name: String) -> String {
    name.lastIndex(of: ".").map { name[name.index(after: $0)...].lowercased() } ?? ""
  }
}
