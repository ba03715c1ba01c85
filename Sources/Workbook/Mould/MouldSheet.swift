/// The XML of a sheet on its way, row by row from the top. Texts stand in their cells and not in a table of their own, as in
/// the sheets that libxlsxwriter writes row by row.
struct MouldSheet {
  private var xml: [UInt8]
  private let mould: WorkbookMould
  private let tail: [UInt8]
  /// What the reference of a cell begins with, by its column.
  private let openings: [[UInt8]]
  private var row = 0

  /// A sheet with `rowCount` rows, the header included, in the frame of the sheet `number` of `mould`; `widths` of its
  /// columns where they are not those of the mould.
  init(_ mould: WorkbookMould, _ number: Int, rowCount: Int, columnCount: Int, widths: [Int]?) {
    let frame = mould.frames[number]
    self.mould = mould
    tail = frame.tail
    openings = (1...columnCount).map { Array("<c r=\"\(CellName.letters(of: $0))".utf8) }
    xml = frame.head
    xml.reserveCapacity(1024 + rowCount * columnCount * 60)
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
    rows.bytes.withUnsafeBufferPointer { texts in
      for (place, column) in columns.enumerated() {
        let range = rows.range(source, column)
        if range.isEmpty { continue }
        let text = UnsafeBufferPointer(rebasing: texts[range])
        let code = rows.styles[source * rows.columnCount + column]
        guard code > 0 else {
          append(text, number, place, [])
          continue
        }
        xml += openings[place]
        xml += number
        xml.append(Self.quote)
        xml += mould.styles[Int(code)]
        put("><v>")
        NumberStyle(code: code).appendValue(of: text, to: &xml)
        put("</v></c>")
      }
    }
    end()
  }

  /// The XML with all that was added.
  consuming func finished() -> [UInt8] {
    xml += tail
    return xml
  }

  private static let quote = UInt8(ascii: "\"")

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
    text.withUTF8 { if !$0.isEmpty { append($0, number, place, style) } }
  }

  private mutating func append(
    _ text: UnsafeBufferPointer<UInt8>, _ number: [UInt8], _ place: Int, _ style: [UInt8]
  ) {
    if let short = CellText.fitting(text) { return append(short, number, place, style) }
    xml += openings[place]
    xml += number
    xml.append(Self.quote)
    xml += style
    put(" t=\"inlineStr\"><is><t")
    // Blanks at the edges are kept only where that is said.
    if text[0] <= 0x20 || text[text.count - 1] <= 0x20 { put(" xml:space=\"preserve\"") }
    xml.append(UInt8(ascii: ">"))
    CellText.append(text, to: &xml)
    put("</t></is></c>")
  }
}
