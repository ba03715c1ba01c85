internal import Workbook

extension HiddenParts {
  /// The comments and who wrote them, changes that are kept, hidden columns and rows, and data of other tables that
  /// are kept in a workbook with these `sheets` (ECMA-376 part 1, 18).
  static func workbook(_ entry: Archive.Entry, sheets: [String]) -> [HiddenPart.Kind] {
    func isIn(_ folder: String) -> Bool { entry.path.hasPrefix("xl/" + folder) }
    if isIn("comments") || isIn("threadedComments") { return [.comments] }
    if isIn("persons/") { return names(in: "displayName", ofTags: "person", entry) }
    if isIn("revisions/") { return entry.path.hasSuffix(".xml") ? [.changes] : [] }
    if isIn("externalLinks/externalLink") {
      return Markup.elements(named: "v", in: entry.bytes).contains { isText($0.inner) } ? [.source] : []
    }
    if isIn("pivotCache/pivotCacheDefinition") {
      return isFromElsewhere(entry.bytes, sheets) ? [.source] : []
    }
    guard isIn("worksheets/"), entry.path.hasSuffix(".xml") else { return [] }
    return (hidesColumns(entry.bytes) ? [.columns] : []) + (hidesRows(entry.bytes) ? [.rows] : [])
  }

  /// Whether a hidden column holds something: those beyond the table are often hidden to make a page look tidy.
  private static func hidesColumns(_ bytes: [UInt8]) -> Bool {
    let hidden = Markup.tags(named: "col", in: bytes).filter { isHidden($0, size: "width") }.map { tag in
      let first = tag["min"].flatMap { Int($0) } ?? 1
      return first...max(first, tag["max"].flatMap { Int($0) } ?? Int.max)
    }
    if hidden.isEmpty { return false }
    return cells(in: bytes).contains { cell in
      guard let column = cell.attributes["r"].flatMap({ CellName.position($0)?.column }) else { return true }
      return hidden.contains { $0.contains(column) }
    }
  }

  /// Whether a hidden row holds something.
  private static func hidesRows(_ bytes: [UInt8]) -> Bool {
    guard Markup.tags(named: "row", in: bytes).contains(where: { isHidden($0, size: "ht") }) else {
      return false
    }
    return Markup.elements(named: "row", in: bytes).contains {
      isHidden($0.attributes, size: "ht") && !cells(in: Array($0.inner)).isEmpty
    }
  }

  /// Whether a tag says that it is hidden, or has no `size`.
  private static func isHidden(_ tag: [String: String], size: String) -> Bool {
    isOn(tag["hidden"]) || tag[size].flatMap { Double($0) } == 0
  }

  /// The cells that hold something.
  private static func cells(
    in bytes: [UInt8]
  ) -> [(attributes: [String: String], inner: ArraySlice<UInt8>)] {
    Markup.elements(named: "c", in: bytes).filter {
      isText($0.inner) || Markup.names(in: Array($0.inner)).contains("f")
    }
  }

  /// Whether the data that a pivot table keeps come from another file, or from a sheet that is none of `sheets` any more.
  private static func isFromElsewhere(_ bytes: [UInt8], _ sheets: [String]) -> Bool {
    let sources = Markup.tags(named: "worksheetSource", in: bytes).filter { !$0.isEmpty }
    guard !sources.isEmpty, Markup.tags(named: "cacheSource", in: bytes).first?["type"] == "worksheet" else {
      return true
    }
    return sources.contains { source in
      source["r:id"] != nil || source["sheet"].map { !sheets.contains($0) } ?? false
    }
  }
}
