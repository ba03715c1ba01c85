extension HiddenParts {
  /// The elements of a change that is kept, each with the name of who made it.
  private static let changes: Set<String> = [
    "ins", "del", "moveFrom", "moveTo", "rPrChange", "pPrChange", "sectPrChange", "tblPrChange", "trPrChange",
    "tcPrChange", "cellIns", "cellDel", "cellMerge", "numberingChange",
  ]
  private static let stories = ["document", "header", "footer", "footnotes", "endnotes"].map { "word/" + $0 }

  /// The comments, changes that are kept, hidden text and people of a text document (ECMA-376 part 1, 17).
  static func word(_ entry: Archive.Entry) -> [HiddenPart.Kind] {
    if entry.path.hasPrefix("word/comments") { return [.comments] }
    if entry.path == "word/people.xml" { return names(in: "w15:author", ofTags: "person", entry) }
    guard stories.contains(where: entry.path.hasPrefix), entry.path.hasSuffix(".xml") else { return [] }
    let names = Markup.names(in: entry.bytes)
    let isHiding = names.contains("vanish") && hasHiddenText(entry.bytes)
    return (names.isDisjoint(with: changes) ? [] : [.changes]) + (isHiding ? [.text] : [])
  }

  /// Whether a run with a text is formatted as hidden; the marks of indexes and paragraphs are so too, and hold no text.
  private static func hasHiddenText(_ bytes: [UInt8]) -> Bool {
    Markup.elements(named: "r", in: bytes).contains { run in
      let inner = Array(run.inner)
      return Markup.tags(named: "vanish", in: inner).contains { !isOff($0["w:val"]) }
        && Markup.elements(named: "t", in: inner).contains { isText($0.inner) }
    }
  }
}
