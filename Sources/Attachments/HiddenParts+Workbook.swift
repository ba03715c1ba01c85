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
    return [
      (isHidden("col", "width", entry.bytes), HiddenPart.Kind.columns),
      (isHidden("row", "ht", entry.bytes), .rows),
    ].compactMap { isHidden, kind in isHidden ? kind : nil }
  }

  /// Whether a tag called `name` is hidden, or has no `size`.
  private static func isHidden(_ name: String, _ size: String, _ bytes: [UInt8]) -> Bool {
    Markup.tags(named: name, in: bytes).contains { tag in
      isOn(tag["hidden"]) || tag[size].flatMap { Double($0) } == 0
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
