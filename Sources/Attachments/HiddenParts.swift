/// What the parts of a document hold that a reader does not see at first sight.
struct HiddenParts {
  /// Each with the part that holds it.
  let found: [HiddenPart]

  /// What `entries` hold, the parts of the document that is called `part` in the attachment.
  init(in entries: [Archive.Entry], part: String) {
    let sheets = entries.filter { $0.path == "xl/workbook.xml" }
      .flatMap { Markup.tags(named: "sheet", in: $0.bytes).compactMap { $0["name"] } }
    found = entries.flatMap { entry -> [HiddenPart] in
      let path = part.isEmpty ? entry.path : part + "/" + entry.path
      let kinds =
        Self.properties(entry) + Self.word(entry) + Self.workbook(entry, sheets: sheets)
        + Self.slides(entry) + Self.openDocument(entry) + Self.fixedLayout(entry)
      return Self.named(entry, path) + kinds.map { HiddenPart(kind: $0, name: path) }
    }
  }

  /// Hidden sheets of a workbook and files within a document of OFD, which have names of their own.
  private static func named(_ entry: Archive.Entry, _ path: String) -> [HiddenPart] {
    if entry.path == "xl/workbook.xml" {
      return Markup.tags(named: "sheet", in: entry.bytes)
        .filter { ["hidden", "veryHidden"].contains($0["state"] ?? "") }
        .map { HiddenPart(kind: .sheet, name: $0["name"] ?? path) }
    }
    if entry.path.hasSuffix("/Attachments.xml") {
      return Markup.tags(named: "Attachment", in: entry.bytes).compactMap { $0["Name"] }
        .map { HiddenPart(kind: .file, name: $0) }
    }
    return []
  }

  /// The authors in the properties of a document of Office.
  private static func properties(_ entry: Archive.Entry) -> [HiddenPart.Kind] {
    switch entry.path {
    case "docProps/core.xml": names(in: ["creator", "lastModifiedBy"], of: entry)
    case "docProps/app.xml": names(in: ["Manager"], of: entry)
    default: []
    }
  }

  /// An author where one of `elements` names somebody.
  static func names(in elements: [String], of entry: Archive.Entry) -> [HiddenPart.Kind] {
    let names = elements.flatMap { Markup.elements(named: $0, in: entry.bytes) }
    return names.contains { AuthorName.isPerson(Markup.text(of: Array($0.inner))) } ? [.author] : []
  }

  /// An author where the `attribute` of a tag called `tag` names somebody.
  static func names(in attribute: String, ofTags tag: String, _ entry: Archive.Entry) -> [HiddenPart.Kind] {
    let names = Markup.tags(named: tag, in: entry.bytes).compactMap { $0[attribute] }
    return names.contains(where: AuthorName.isPerson) ? [.author] : []
  }

  /// Whether `inner`, the content of an element, holds anything but spaces and tags.
  static func isText(_ inner: ArraySlice<UInt8>) -> Bool {
    Markup.text(of: Array(inner)).utf8.contains { $0 > 0x20 }
  }

  /// Whether the value of an attribute switches something on.
  static func isOn(_ value: String?) -> Bool { value == "1" || value == "true" }

  /// Whether the value of an attribute switches something off.
  static func isOff(_ value: String?) -> Bool { value == "0" || value == "false" || value == "off" }
}
