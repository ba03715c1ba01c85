internal import PageText

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
    // The prefix of the containers is taken from the header where it may hold their markers, and otherwise
    // from the delimiter row, because the header may be a lazy line.
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
        rows: source.rows.count..<source.rows.count, firstCell: source.cells.count))
    appendRow(at: header.text.lowerBound, columns: columns.count)
    leaf = .table
    state.isUsed = true
  }

  /// Adds the line to the table that is open; `cells` holds its cells.
  mutating func appendRow(_ cursor: LineCursor) {
    let columns = source.tables.last?.columns.count ?? 0
    padding += max(0, columns - cells.count)
    guard padding <= TableScanner.paddingLimit else {
      beginParagraph(cursor)
      return
    }
    if let passage = plainPassage() {
      append(TableSource.Row(cells: 0, passage: passage))
    } else {
      appendRow(at: line.lowerBound + cursor.nonspace, columns: columns)
    }
    given = nextLine
    lines -= 1
  }

  /// Whether `text` starts with the word that marks a caption, written plainly.
  func startsCaption(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    text.starts(with: PipeTable.captionMark.utf8)
  }

  /// Adds the row whose text starts at `start`, without the cells that have no column.
  private mutating func appendRow(at start: Int, columns: Int) {
    let count = min(cells.count, columns)
    for cell in cells.prefix(count) {
      source.appendCell((start + cell.lowerBound)..<(start + cell.upperBound))
    }
    append(TableSource.Row(cells: count, passage: nil))
  }

  /// Adds `row` to the table that is open.
  mutating func append(_ row: TableSource.Row) {
    source.rows.append(row)
    let table = source.tables.count - 1
    source.tables[table].rows = source.tables[table].rows.lowerBound..<source.rows.count
  }
}
