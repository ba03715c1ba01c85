internal import Files

/// One pass over the XML of a sheet, which holds every cell against what it should say.
struct MouldSheetScan {
  private let xml: UnsafeBufferPointer<UInt8>
  private let mould: WorkbookMould
  private var at = 0
  private var end = 0
  /// Where the number of the row stands, as the row begins with it.
  private var number = 0..<0

  /// A pass over `xml`, a sheet of a workbook of `mould`.
  init(_ xml: UnsafeBufferPointer<UInt8>, _ mould: WorkbookMould) {
    self.xml = xml
    self.mould = mould
  }

  /// Goes to the first row; false where the XML around the rows is not that of `frame`.
  mutating func begin(_ frame: WorkbookMould.Frame) -> Bool {
    guard xml.starts(with: frame.head), xml.count >= frame.head.count + frame.tail.count else { return false }
    end = xml.count - frame.tail.count
    guard xml[end...].elementsEqual(frame.tail) else { return false }
    at = frame.head.count
    guard take("<dimension "), pass("/>"), take(frame.views), take("<cols>"), pass("</cols>") else {
      return false
    }
    return take("<sheetData>")
  }

  /// Where the rows first differ from `about`: row and column, from 0; nil where they do not.
  mutating func place(ofDifferenceFrom about: [(name: String, text: String)]) -> (row: Int, column: Int)? {
    for (row, line) in about.enumerated() {
      guard beginRow(row) else { return (row, 0) }
      guard takes(line.name, row, 0, WorkbookMould.headerCode) else { return (row, 0) }
      guard takes(line.text, row, 1, 0), take("</row>") else { return (row, 1) }
    }
    return at == end ? nil : (about.count, 0)
  }

  /// Where the rows first differ from those of `table`, its header being the first.
  mutating func place(ofDifferenceFrom table: WorkbookTable) -> (row: Int, column: Int)? {
    guard beginRow(0) else { return (0, 0) }
    for (column, text) in table.header.enumerated() where !takes(text, 0, column, WorkbookMould.headerCode) {
      return (0, column)
    }
    guard take("</row>") else { return (0, table.header.count) }
    let openings = TextRow(table.columns.indices.map { "<c r=\"\(CellName.letters(of: $0 + 1))" })
    var number = 1
    for part in table.parts {
      let column = part.rows.bytes.withUnsafeBufferPointer { texts -> Int? in
        for row in part.chosen {
          if let column = columnOfDifference(part.rows, texts, row, number, table.columns, openings) {
            return column
          }
          number += 1
        }
        return nil
      }
      if let column { return (number, column) }
    }
    return at == end ? nil : (number, 0)
  }

  private mutating func columnOfDifference(
    _ rows: CellRows, _ texts: UnsafeBufferPointer<UInt8>, _ row: Int, _ number: Int, _ columns: [Int],
    _ openings: TextRow
  ) -> Int? {
    guard beginRow(number) else { return 0 }
    // Where the columns begin that are blank up to the present one.
    var blank = 0
    for (place, column) in columns.enumerated() {
      let range = rows.range(row, column)
      if range.isEmpty { continue }
      guard openings.withText(place, { takesReference($0) }) else {
        return (blank..<place).first { openings.withText($0) { takesReference($0) } } ?? place
      }
      blank = place + 1
      let text = UnsafeBufferPointer(rebasing: texts[range])
      let code = rows.styles[row * rows.columnCount + column]
      if code > 0 {
        guard mould.styles.withText(Int(code), { take($0) }), take("><v>"),
          let value = self.text(before: "</v></c>"),
          NumberStyle(code: code).shows(value, as: text)
        else { return place }
      } else {
        guard takesText(text) else { return place }
      }
    }
    if take("</row>") { return nil }
    return (blank..<columns.count).first { openings.withText($0) { takesReference($0) } } ?? columns.count
  }

  /// Whether the next cell is that of the row that was begun, in the column whose cells have `opening`.
  private mutating func takesReference(_ opening: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = at
    if take(opening), take(UnsafeBufferPointer(rebasing: xml[number])), take("\"") { return true }
    at = start
    return false
  }

  private mutating func beginRow(_ row: Int) -> Bool {
    guard take("<row r=\"") else { return false }
    let start = at
    guard take(number: row + 1) else { return false }
    number = start..<at
    return take("\">")
  }

  /// Whether the next cell is that of `row` and `column`, and says `text`; nothing is next where `text` is empty.
  private mutating func takes(_ text: String, _ row: Int, _ column: Int, _ style: Int) -> Bool {
    if text.isEmpty { return true }
    var text = CellText.fitting(text)
    return take("<c r=\"") && take(Array(CellName.name(row: row + 1, column: column + 1).utf8)) && take("\"")
      && mould.styles.withText(style) { take($0) } && text.withUTF8 { takesText($0) }
  }

  /// Whether the rest of the next cell says `text`.
  private mutating func takesText(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    if let short = CellText.fitting(text) {
      var short = short
      return short.withUTF8 { takesText($0) }
    }
    guard take(" t=\"inlineStr\"><is><t") else { return false }
    // Without the mark, programs leave out the blanks at the edges.
    if text[0] <= 0x20 || text[text.count - 1] <= 0x20, !take(" xml:space=\"preserve\"") { return false }
    guard take(">"), let found = self.text(before: "</t></is></c>") else { return false }
    return CellText.says(found, text)
  }

  /// The text up to `mark`, which begins with the next `<`; nil where something else does.
  private mutating func text(before mark: StaticString) -> UnsafeBufferPointer<UInt8>? {
    let start = at
    at = min(end, xml.first(UInt8(ascii: "<"), from: at) ?? end)
    let text = UnsafeBufferPointer(rebasing: xml[start..<at])
    return take(mark) ? text : nil
  }

  /// Goes behind the next `mark`.
  private mutating func pass(_ mark: StaticString) -> Bool {
    while at < end {
      if take(mark) { return true }
      at += 1
    }
    return false
  }

  @inline(__always)
  private mutating func take(_ text: StaticString) -> Bool { take(text.bytes) }

  private mutating func take(_ text: [UInt8]) -> Bool { text.withUnsafeBufferPointer { take($0) } }

  @inline(__always)
  private mutating func take(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard at + text.count <= end, xml.has(text, at: at) else { return false }
    at += text.count
    return true
  }

  private mutating func take(number: Int) -> Bool {
    var power = 1
    while number / power >= 10 { power *= 10 }
    while power > 0 {
      guard at < end, xml[at] == UInt8(ascii: "0") + UInt8(number / power % 10) else { return false }
      at += 1
      power /= 10
    }
    return true
  }
}
