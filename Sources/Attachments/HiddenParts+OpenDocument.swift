extension HiddenParts {
  /// What a text, workbook or presentation of OpenDocument 1.3 does not show: authors, comments, changes that are kept,
  /// hidden sheets, columns, rows, texts and slides, and notes of the speaker.
  static func openDocument(_ entry: Archive.Entry) -> [HiddenPart.Kind] {
    if entry.path == "meta.xml" { return names(in: ["initial-creator", "creator", "printed-by"], of: entry) }
    guard entry.path == "content.xml" || entry.path == "styles.xml" else { return [] }
    let names = Markup.names(in: entry.bytes)
    var kinds: [HiddenPart.Kind] = names.contains("annotation") ? [.comments] : []
    if names.contains("tracked-changes"),
      Markup.elements(named: "tracked-changes", in: entry.bytes).contains(where: { !$0.inner.isEmpty })
    {
      kinds.append(.changes)
    }
    // Styles that documents share may be hidden and never used.
    if entry.path == "styles.xml" { return kinds }
    kinds += [
      ("table-properties", "table:display", ["false"], HiddenPart.Kind.sheet),
      ("table-column", "table:visibility", hiding, .columns),
      ("table-row", "table:visibility", hiding, .rows),
      ("text-properties", "text:display", ["none"], .text),
      ("section", "text:display", ["none", "condition"], .text),
      ("drawing-page-properties", "presentation:visibility", ["hidden"], .slide),
    ].compactMap { name, attribute, values, kind in
      let isHidden =
        names.contains(name)
        && Markup.tags(named: name, in: entry.bytes).contains { $0[attribute].map(values.contains) ?? false }
      return isHidden ? kind : nil
    }
    if !names.isDisjoint(with: ["hidden-text", "hidden-paragraph"]) { kinds.append(.text) }
    let isNoted =
      names.contains("notes")
      && Markup.elements(named: "notes", in: entry.bytes).contains { notes in
        Markup.elements(named: "p", in: Array(notes.inner)).contains { isText($0.inner) }
      }
    return kinds + (isNoted ? [.notes] : [])
  }

  private static let hiding = ["collapse", "filter"]
}
