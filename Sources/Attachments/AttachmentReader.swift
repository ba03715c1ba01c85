internal import Workbook

/// Reads the texts of an attachment: plain text and tables in UTF-8 or GB 18030, XLSX, DOCX, OFD and other XML packages, ZIP
/// archives with any of these, and PDF with the files within where Poppler's programs and qpdf are installed. All else is said
/// to be left out.
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
    if bytes.starts(with: Array("%PDF".utf8)) { return readPDF(part: part, bytes, &content, &budget) }
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { return content.leaveOut(part, .oldOffice) }
    switch Self.ending(of: name) {
    case "txt", "csv", "md", "tsv", "json", "yaml", "yml", "xml", "rels", "html", "htm", "vml":
      // Of UTF-16 that does not say so every other byte may be null, and nothing would be found.
      guard let text = TextDecoding.text(of: bytes), !text.utf8.contains(0) else {
        return content.leaveOut(part, .damaged)
      }
      content.add(text, part: part, layout: .lines)
    case "rar", "7z": content.leaveOut(part, .otherArchive)
    default: content.leaveOut(part, .format)
    }
  }

  private func readPDF(
    part: String, _ bytes: [UInt8], _ content: inout AttachmentContent, _ budget: inout Limits
  ) {
    guard let pdf else { return content.leaveOut(part, .noReader) }
    let found: PDFPrograms.Content
    do throws(PDFTrouble) {
      found = try pdf.content(of: bytes, limit: budget.bytes)
    } catch {
      return content.leaveOut(part, error.reason)
    }
    content.add(found.text, part: part)
    content.add(found.information, part: part)
    content.add(Markup.text(of: found.metadata), part: part)
    content.add(found.scripts, part: part)
    let author = found.information.split(separator: "\n").first { $0.hasPrefix("Author:") }
    if let author, AuthorName.isPerson(String(author.dropFirst("Author:".count))) {
      content.add(HiddenPart(kind: .author, name: part))
    }
    if let objects = found.objects {
      content.add(objects.text, part: part)
      for kind in ActingPart.Kind.allCases where objects.actions.contains(kind) {
        content.add(ActingPart(kind: kind, name: part))
      }
      if objects.hasComments { content.add(HiddenPart(kind: .comments, name: part)) }
      if objects.hasHiddenLayers { content.leaveOut(part, .layers) }
    } else {
      content.leaveOut(part, .objects)
    }
    if PDFRevisions.count(in: bytes) > 1 { content.leaveOut(part, .revisions) }
    for file in found.files {
      let inner = part.isEmpty ? file.name : part + "/" + file.name
      content.add(file.name, part: inner)
      content.add(HiddenPart(kind: .file, name: inner))
      guard let bytes = file.bytes else {
        content.leaveOut(inner, .damaged)
        continue
      }
      guard budget.depth > 0, budget.entries > 0 else {
        content.leaveOut(inner, .nested)
        continue
      }
      budget = budget.within(bytes: bytes.count, entries: 1)
      readEntry(file.name, part: inner, bytes, &content, &budget)
      budget = budget.outside
    }
  }

  /// Reads the file called `name` that lies within another.
  private func readEntry(
    _ name: String, part: String, _ bytes: [UInt8], _ content: inout AttachmentContent,
    _ budget: inout Limits
  ) {
    if ProgramFile.isOne(ending: Self.ending(of: name), bytes) {
      content.add(ActingPart(kind: .program, name: part))
    }
    read(name: name, part: part, bytes, &content, &budget)
  }

  private func unpack(
    part: String, _ bytes: [UInt8], _ content: inout AttachmentContent, _ budget: inout Limits
  ) {
    guard budget.depth > 0 else { return content.leaveOut(part, .nested) }
    let archive = Archive.read(bytes, limits: budget)
    budget = budget.within(
      bytes: archive.entries.reduce(0) { $0 + $1.bytes.count }, entries: archive.entries.count)
    if let trouble = archive.trouble { content.leaveOut(part, trouble) }
    let isPackage = archive.entries.contains { Self.packages.contains($0.path) }
    for entry in archive.entries {
      let inner = part.isEmpty ? entry.path : part + "/" + entry.path
      content.add(entry.path, part: inner)
      let ending = Self.ending(of: entry.path)
      if isPackage && Self.isMacro(entry.path) { content.add(ActingPart(kind: .macros, name: inner)) }
      if isPackage && (["xml", "rels", "vml", "rdf"].contains(ending) || entry.path == "mimetype") {
        content.add(Markup.text(of: entry.bytes), part: inner)
      } else if isPackage && ["png", "jpg", "jpeg", "gif", "emf", "wmf", "bin"].contains(ending) {
        content.leaveOut(inner, .format)
      } else {
        readEntry(entry.path, part: inner, entry.bytes, &content, &budget)
      }
    }
    for sheet in isPackage ? SheetCells(archive.entries).sheets : [] {
      content.add(
        sheet.cells.map(\.text).joined(separator: "\n"), part: part,
        layout: .cells(sheet: sheet.name, addresses: sheet.cells.map(\.address)))
    }
    if isPackage { HiddenParts(in: archive.entries, part: part).found.forEach { content.add($0) } }
    budget = budget.outside
  }

  /// What tells a document from an archive of files: the lists of parts of Office, of OpenDocument and of OFD.
  private static let packages: Set<String> = ["[Content_Types].xml", "META-INF/manifest.xml", "OFD.xml"]

  /// Whether the part of a document at `path` holds macros or controls, which are programs.
  private static func isMacro(_ path: String) -> Bool {
    let path = path.lowercased()
    return path.hasSuffix("vbaproject.bin") || path.contains("/activex/") || path.hasPrefix("scripts/")
      || (path.hasPrefix("basic/") && !path.hasSuffix("script-lc.xml") && !path.hasSuffix("script-lb.xml"))
  }

  /// What follows the last point of `name`, in small letters.
  private static func ending(of name: String) -> String {
    name.lastIndex(of: ".").map { name[name.index(after: $0)...].lowercased() } ?? ""
  }
}
