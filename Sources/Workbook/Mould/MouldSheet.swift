/// The XML of a sheet on its way, row by row from the top. Texts stand in their cells and not in a table of their own, as in
/// the sheets that libxlsxwriter writes row by row.
struct MouldSheet {
  private var xml: [UInt8]
  private let mould: WorkbookMould
  private let tail: [UInt8]
  private let cells: MouldCells
  private var row = 0

  /// A sheet with `rowCount` rows, the header included, in the frame of the sheet `number` of `mould`; `widths` of its
  /// columns where they are not those of the mould.
  init(_ mould: WorkbookMould, _ number: Int, rowCount: Int, columnCount: Int, widths: [Int]?) {
    let frame = mould.frames[number]
    self.mould = mould
    tail = frame.tail
    cells = MouldCells(columnCount: columnCount)
    xml = frame.head
    xml.reserveCapacity(8192 + rowCount * columnCount * 60)
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
    for (place, text) in header.enumerated() { append(text, number, place, mould.headerStyle) }
    end()
  }

  /// Adds a row of a name and a text.
  mutating func append(name: String, text: String) {
    let number = begin()
    append(name, number, 0, mould.headerStyle)
    append(text, number, 1, [])
    end()
  }

  /// Adds the row `source` of `rows`, of which `columns` are shown.
  mutating func append(_ rows: CellRows, row source: Int, columns: [Int]) {
    let number = begin()
    let most = rows.length(source, columns) * CellText.mostBytes + columns.count * MouldCells.mostAround
    rows.bytes.withUnsafeBufferPointer { texts in
      xml.append(atMost: most) { output in
        for (place, column) in columns.enumerated() {
          let range = rows.range(source, column)
          if range.isEmpty { continue }
          let text = UnsafeBufferPointer(rebasing: texts[range])
          let code = rows.styles[source * rows.columnCount + column]
          if code > 0 {
            cells.open(number, place, mould.styles[Int(code)], &output)
            output.put("><v>")
            NumberStyle(code: code).putValue(of: text, into: &output)
            output.put("</v></c>")
          } else {
            cells.put(text, number, place, [], &output)
          }
        }
      }
    }
    end()
  }

  /// The XML with all that was added.
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

  private mutating func append(_ text: String, _ number: [UInt8], _ place: Int, _ style: [UInt8]) {
    var text = text
    text.withUTF8 { text in
      if text.isEmpty { return }
      let most = text.count * CellText.mostBytes + MouldCells.mostAround
      xml.append(atMost: most) { cells.put(text, number, place, style, &$0) }
    }
  }
}
