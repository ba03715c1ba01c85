internal import PageText

extension TreeRenderer {
  /// Writes a row of the body of a table.
  mutating func writeRow(_ cells: ArraySlice<PipeTable.Cell>, as style: RowStyle) {
    writer.write("<tr>\n")
    for column in style.columns.indices {
      let content = column < cells.count ? cells[cells.startIndex + column] : .empty
      writeCell(
        content, style.headers[column] && !content.isEmpty ? .rowHeader : .data, style.columns[column])
    }
    writer.write("</tr>\n")
  }

  /// Writes a plain row that stands in other texts too: it is the same wherever the columns are.
  mutating func writeRow(_ placed: PlacedPassage, as style: RowStyle) {
    guard let number = style.number else { return writeRow(cells(of: placed)[...], as: style) }
    if let html = placed.passage.html(styled: number) { return writer.write(html) }
    let start = writer.text.count
    writeRow(cells(of: placed)[...], as: style)
    placed.passage.keep(writer.text.bytes(from: start), styled: number)
  }

  private func cells(of placed: PlacedPassage) -> [PipeTable.Cell] {
    let line = placed.start..<(placed.start + placed.passage.bytes.count - 1)
    var ranges: [Range<Int>] = []
    guard TableRow.split(UnsafeBufferPointer(rebasing: source.original[line]), into: &ranges) else {
      return []
    }
    return ranges.map { range in
      let range = (placed.start + range.lowerBound)..<(placed.start + range.upperBound)
      let text = UnsafeBufferPointer(rebasing: source.original[range])
      if range.isEmpty { return .empty }
      return PlainText.kind(of: text, tagsMayPass: true) == .plain ? .plain(range) : .tagged(range)
    }
  }
}
