import CCMark
internal import PageText

extension TreeRenderer {
  /// Writes the table that `placeholder` stands for.
  mutating func writeTable(_ placeholder: OpaquePointer) {
    let table = source.tables[tableCount]
    let caption = captionParagraph(of: table, before: placeholder)
    tableCount += 1
    if options.tables == .accessible { openRegion(caption) }
    writer.write("<table>\n")
    if let caption { writeCaption(caption) }
    let style = RowStyle(table.columns, writeHeader(of: table), in: options.tables)
    var index = table.firstCell + source.rows[table.rows.lowerBound].cells
    for row in table.rows.dropFirst() {
      let cells = source.rows[row].cells
      if let passage = source.rows[row].passage {
        writeRow(passage, as: style)
      } else {
        writeRow(source.cells[index..<(index + cells)], as: style)
      }
      index += cells
    }
    writer.write(table.rows.count > 1 ? "</tbody>\n</table>\n" : "</table>\n")
    if options.tables == .accessible { writer.write("</div>\n") }
  }

  /// Writes the header of a table; which columns hold the headers of their rows.
  private mutating func writeHeader(of table: PipeTable) -> [Bool] {
    var rowHeaders: [Bool] = []
    writer.write("<thead>\n<tr>\n")
    let count = source.rows[table.rows.lowerBound].cells
    for column in table.columns.indices {
      let content = column < count ? source.cells[table.firstCell + column] : .empty
      writeHeaderCell(content, table.columns[column], &rowHeaders)
    }
    writer.write(table.rows.count > 1 ? "</tr>\n</thead>\n<tbody>\n" : "</tr>\n</thead>\n")
    return rowHeaders
  }

  /// Whether `paragraph` is the caption of the table that comes next, and so is written with it.
  func isCaption(_ paragraph: OpaquePointer) -> Bool {
    guard tableCount < placeholders.count, cmark_node_next(paragraph) == placeholders[tableCount] else {
      return false
    }
    return captionParagraph(of: source.tables[tableCount], before: placeholders[tableCount]) != nil
  }

  enum CellKind { case plainHeader, columnHeader, rowHeader, data }

  /// Writes a cell of the header; one that is wholly bold makes its column one of row headers.
  private mutating func writeHeaderCell(
    _ content: PipeTable.Cell, _ alignment: PipeTable.Alignment, _ rowHeaders: inout [Bool]
  ) {
    guard options.tables == .accessible else {
      rowHeaders.append(false)
      writeCell(content, .plainHeader, alignment)
      return
    }
    var bold: OpaquePointer?
    if case .inlines = content, let cell { bold = wholeBold(cell) }
    rowHeaders.append(bold != nil)
    writeCell(content, content.isEmpty ? .data : .columnHeader, alignment, bold: bold)
  }

  /// Writes a cell.
  mutating func writeCell(
    _ content: PipeTable.Cell, _ kind: CellKind, _ alignment: PipeTable.Alignment, bold: OpaquePointer? = nil
  ) {
    switch kind {
    case .plainHeader: writer.write("<th")
    case .columnHeader: writer.write("<th scope=\"col\"")
    case .rowHeader: writer.write("<th scope=\"row\"")
    case .data: writer.write("<td")
    }
    writer.write(endOfTag(alignment))
    switch content {
    case .empty: break
    case .plain(let range): writer.escape(plain: UnsafeBufferPointer(rebasing: source.original[range]))
    case .tagged(let range): writer.escape(tagged: UnsafeBufferPointer(rebasing: source.original[range]))
    case .inlines:
      if let inlines = cell {
        let root = bold ?? inlines
        render(from: cmark_node_first_child(root), below: root)
        cell = cmark_node_next(inlines)
      }
    }
    writer.write(kind == .data ? "</td>\n" : "</th>\n")
  }

  /// How the opening tag of a cell ends.
  private func endOfTag(_ alignment: PipeTable.Alignment) -> StaticString {
    switch (alignment, options.tables) {
    case (.none, _): ">"
    case (.left, .gfm): " align=\"left\">"
    case (.right, .gfm): " align=\"right\">"
    case (.center, .gfm): " align=\"center\">"
    case (.left, .accessible): " class=\"left\">"
    case (.right, .accessible): " class=\"right\">"
    case (.center, .accessible): " class=\"center\">"
    }
  }

  /// The bold text that is all of a cell, or nil.
  private func wholeBold(_ cell: OpaquePointer) -> OpaquePointer? {
    guard let only = cmark_node_first_child(cell), cmark_node_next(only) == nil else { return nil }
    return cmark_node_get_type(only) == CMARK_NODE_STRONG ? only : nil
  }

  /// The paragraph that is the caption of `table`, or nil. The mark counts only where the text itself has it,
  /// so that a value put in at the start of a paragraph is none.
  private func captionParagraph(of table: PipeTable, before placeholder: OpaquePointer) -> OpaquePointer? {
    guard options.tables == .accessible, table.captioned else { return nil }
    guard let paragraph = cmark_node_previous(placeholder),
      cmark_node_get_type(paragraph) == CMARK_NODE_PARAGRAPH,
      let first = cmark_node_first_child(paragraph), cmark_node_get_type(first) == CMARK_NODE_TEXT
    else { return nil }
    let text = literal(of: first)
    guard text.starts(with: PipeTable.captionMark.utf8) else { return nil }
    let hasMore = cmark_node_next(first) != nil || !captionStart(text).isEmpty
    return hasMore ? paragraph : nil
  }

  /// What follows the mark and one space; any further space may be a value's.
  private func captionStart(_ text: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    let rest = text.dropFirst(PipeTable.captionMark.utf8.count)
    return UnsafeBufferPointer(rebasing: rest.first == 0x20 ? rest.dropFirst() : rest)
  }

  private mutating func openRegion(_ caption: OpaquePointer?) {
    // A table wider than its window is moved with the keyboard, so that everyone can read all of it.
    guard let caption else { return writer.write("<div class=\"table\" tabindex=\"0\">\n") }
    var label = HTMLWriter()
    plainText(of: caption, from: cmark_node_first_child(caption)) { label.write($0) }
    writer.write("<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"")
    label.text.read { writer.escape(captionStart($0)) }
    writer.write("\">\n")
  }

  private mutating func writeCaption(_ paragraph: OpaquePointer) {
    guard let first = cmark_node_first_child(paragraph) else { return }
    writer.write("<caption>")
    writer.escape(captionStart(literal(of: first)))
    render(from: cmark_node_next(first), below: paragraph)
    writer.write("</caption>\n")
  }
}

extension PipeTable.Cell {
  /// Whether the cell holds nothing.
  var isEmpty: Bool { if case .empty = self { true } else { false } }
}
