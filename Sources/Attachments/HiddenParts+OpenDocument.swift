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
    return kinds + (isNoted ? [.notes] : []) + (hidesTableColumns(entry.bytes) ? [.columns] : [])
      + (hidesTableRows(entry.bytes) ? [.rows] : [])
  }

  /// Whether a hidden row of a table holds something.
  private static func hidesTableRows(_ bytes: [UInt8]) -> Bool {
    Markup.pieces(at: ["table-row"], in: bytes).contains { row in
      isHiddenInTable(row.attributes) && isText(row.following)
    }
  }

  /// Whether a hidden column of a table holds something: LibreOffice hides all those beyond a table together.
  private static func hidesTableColumns(_ bytes: [UInt8]) -> Bool {
    // Ordered, because columns follow one another.
    var hidden: [Range<Int>] = []
    var columns = 0
    var column = 0
    let names: Set = ["table", "table-column", "table-row", "table-cell", "covered-table-cell"]
    for piece in Markup.pieces(at: names, in: bytes) {
      switch piece.name {
      case "table": (hidden, columns) = ([], 0)
      case "table-column":
        if isHiddenInTable(piece.attributes) { hidden.append(columns..<(columns + repetitions(piece))) }
        columns += repetitions(piece)
      case "table-row": column = 0
      default:
        let cells = column..<(column + repetitions(piece))
        if isText(piece.following) && overlaps(hidden, cells) { return true }
        column = cells.upperBound
      }
    }
    return false
  }

  /// For how many columns `piece` stands: at most as many as a sheet may have, whatever it says itself.
  private static func repetitions(_ piece: Markup.Piece) -> Int {
    let stated = piece.attributes["table:number-columns-repeated"].flatMap { Int($0) } ?? 1
    return min(max(1, stated), 16_384)
  }

  /// Whether one of `ranges`, which are ordered and apart, has a number of `other`.
  private static func overlaps(_ ranges: [Range<Int>], _ other: Range<Int>) -> Bool {
    var (low, high) = (0, ranges.count)
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound <= other.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count && ranges[low].overlaps(other)
  }

  private static func isHiddenInTable(_ attributes: [String: String]) -> Bool {
    ["collapse", "filter"].contains(attributes["table:visibility"] ?? "")
  }
}
