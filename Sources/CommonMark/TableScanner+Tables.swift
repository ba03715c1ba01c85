extension TableScanner {
  /// Makes a table of the paragraph's last line where the line that is being read delimits it.
  mutating func openTable(_ cursor: LineCursor, _ state: inout Opening) {
    guard !isRefused, let columns = TableRow.columns(delimitedBy: cursor.rest) else { return }
    let text = UnsafeBufferPointer(rebasing: self.text[header.text])
    guard TableRow.split(text, into: &cells), cells.count == columns.count, columns.count <= Int(UInt16.max)
    else {
      isRefused = true
      return
    }
    // The prefix of the containers is taken from the header where it may hold their markers, and otherwise from
    // the delimiter row, because the header may be a lazy line.
    if header.isFirst {
      give(upTo: header.text.lowerBound)
    } else {
      give(upTo: header.line)
      given = line.lowerBound
      give(upTo: line.lowerBound + cursor.nonspace)
    }
    source.pieces.append(.placeholder)
    given = nextLine
    lines -= 1
    source.tables.append(
      PipeTable(
        columns: columns, line: lines, captioned: header.isFirst ? captions.previous : captions.last,
        rows: [], filled: []))
    appendCells(of: text)
    leaf = .table
    state.isUsed = true
  }

  /// Adds the line to the table that is open; `cells` holds its cells.
  mutating func appendRow(_ cursor: LineCursor) {
    let missing = (source.tables.last?.columns.count ?? 0) - cells.count
    padding += max(0, missing)
    guard padding <= TableScanner.paddingLimit else {
      leaf = .paragraph
      noteFirstLine(cursor)
      return
    }
    appendCells(of: cursor.rest)
    given = nextLine
    lines -= 1
  }

  /// Whether `text` starts with the word that marks a caption, written plainly.
  func startsCaption(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    text.starts(with: PipeTable.captionMark.utf8)
  }

  private mutating func appendCells(of text: UnsafeBufferPointer<UInt8>) {
    guard let table = source.tables.indices.last else { return }
    let count = min(cells.count, source.tables[table].columns.count)
    for cell in cells.prefix(count) {
      source.tables[table].filled.append(!cell.isEmpty)
      if !cell.isEmpty { source.appendCell(UnsafeBufferPointer(rebasing: text[cell])) }
    }
    source.tables[table].rows.append(PipeTable.Row(cells: count))
  }

  private mutating func noteFirstLine(_ cursor: LineCursor) {
    captions = (false, captions.last)
    isRefused = false
    header = (line.lowerBound, (line.lowerBound + cursor.nonspace)..<line.upperBound, true)
  }
}
