internal import PageText

extension TableScanner {
  /// The passage that begins with the line at `start`.
  mutating func passage(at start: Int) -> PlacedPassage? {
    while passed < passages.count && passages[passed].start < start { passed += 1 }
    guard passed < passages.count, passages[passed].start == start else { return nil }
    return passages[passed]
  }

  /// Takes a passage of which it is known that it is a plain row, if a table is open for it; its cells are not read.
  mutating func takeRow(_ placed: PlacedPassage) -> Bool {
    guard case .table = leaf, containers.isEmpty, case .plain(let cells) = placed.passage.row else {
      return false
    }
    let missing = max(0, (source.tables.last?.columns.count ?? 0) - cells)
    guard padding + missing <= TableScanner.paddingLimit else { return false }
    padding += missing
    append(TableSource.Row(cells: 0, passage: placed))
    nextLine = placed.start + placed.passage.bytes.count
    given = nextLine
    return true
  }

  /// The passage that the line is, if the line is a plain row; which is noted the first time.
  ///
  /// `cells` holds the cells of the line. Plain is what begins with a pipe, and so with no other block, and whose cells hold
  /// no inlines, which could name what another line defines.
  func plainPassage() -> PlacedPassage? {
    guard let passage, containers.isEmpty else { return nil }
    if case .unread = passage.passage.row {
      let text = UnsafeBufferPointer(rebasing: self.text[line])
      let isWholeLine =
        nextLine == line.upperBound + 1 && nextLine == passage.start + passage.passage.bytes.count
      let isPlain =
        isWholeLine && text.first == UInt8(ascii: "|")
        && cells.allSatisfy {
          PlainText.kind(of: UnsafeBufferPointer(rebasing: text[$0]), tagsMayPass: true) != .other
        }
      passage.passage.note(isPlain ? .plain(cells: cells.count) : .other)
    }
    if case .plain = passage.passage.row { return passage }
    return nil
  }
}
