/// The XML of a sheet on its way, row by row from the top. Texts stand in their cells and not in a table of their own, as in
/// the sheets that libxlsxwriter writes row by row.
struct MouldSheet {
  private var xml: [UInt8]
  private let tail: [UInt8]
  private let cells: MouldCells
  private var row = 0

  /// A sheet with `rowCount` rows, the header included, in the frame of the sheet `number` of `mould`; `widths` of its
  /// columns where they are not those of the mould.
  init(_ mould: WorkbookMould, _ number: Int, rowCount: Int, columnCount: Int, widths: [Int]?) {
    let frame = mould.frames[number]
    tail = frame.tail
    cells = MouldCells(columnCount: columnCount, mould)
    xml = frame.head
    xml.reserveCapacity(8192 + min(rowCount * columnCount * 60, 1 << 20))
    let corner = CellName.name(row: max(1, rowCount), column: columnCount)
    xml += "<dimension ref=\"A1:\(corner)\"/>".utf8
    xml += frame.views
    if let widths {
      put("<cols>")
      for (place, width) in widths.enumerated() {
        xml += "<col min=\"\(place + 1)\" max=\"\(place + 1)\" width=\"".utf8
        xml += mould.widthTexts[width - WorkbookMould.widths.lowerBound]
        put("\" customWidth=\"1\"/>")
      }
      put("</cols>")
    } else {
      xml += frame.columns
    }
    put("<sheetData>")
  }

  /// Adds a row of names of columns.
  mutating func append(header: [String]) {
    let number = begin()
    for (place, text) in header.enumerated() { append(text, number, place, isHeader: true) }
    end()
  }

  /// Adds a row of a name and a text.
  mutating func append(name: String, text: String) {
    let number = begin()
    append(name, number, 0, isHeader: true)
    append(text, number, 1, isHeader: false)
    end()
  }

  /// Adds the row `source` of `rows`, of which `columns` are shown.
  mutating func append(_ rows: CellRows, row source: Int, columns: [Int]) {
    let number = begin()
    // Not looked up in the sheet for each cell, while its text is being written.
    let cells = cells
    let most = rows.length(source, columns) * CellText.mostBytes + columns.count * MouldCells.mostAround
    rows.bytes.withUnsafeBufferPointer { texts in
      xml.append(atMost: most) { output in
        for (place, column) in columns.enumerated() {
          let range = rows.range(source, column)
          if range.isEmpty { continue }
          let text = UnsafeBufferPointer(rebasing: texts[range])
          let code = rows.styles[source * rows.columnCount + column]
          if code > 0 {
            cells.put(digits: text, code, number, place, &output)
          } else {
            cells.put(text, number, place, isHeader: false, &output)
          }
        }
      }
    }
    end()
  }

  /// How many bytes there are that were not taken yet.
  var length: Int { xml.count }

  /// The XML so far, as far as it was not taken yet.
  mutating func take() -> [UInt8] {
    defer { xml.removeAll(keepingCapacity: true) }
    return xml
  }

  /// The XML with all that was added, from where it was last taken on.
  consuming func finished() -> [UInt8] {
    xml += tail
    return xml
  }

  /// Begins a row, and gives its number as references have it.
  private mutating func begin() -> [UInt8] {
    row += 1
    let number = Array(String(row).utf8)
    put("<row r=\"")
    xml += number
    put("\">")
    return number
  }

  private mutating func put(_ text: StaticString) { xml.append(contentsOf: text.bytes) }

  private mutating func end() { put("</row>") }

  private mutating func append(_ text: String, _ number: [UInt8], _ place: Int, isHeader: Bool) {
    var text = text
    text.withUTF8 { text in
      if text.isEmpty { return }
      let most = text.count * CellText.mostBytes + MouldCells.mostAround
      xml.append(atMost: most) { cells.put(text, number, place, isHeader: isHeader, &$0) }
    }
  }
}
