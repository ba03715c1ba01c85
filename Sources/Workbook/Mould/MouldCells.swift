/// How the cells of a sheet are put down.
struct MouldCells {
  /// How many bytes stand around the text of a cell at most: its reference, its style and its tags.
  static let mostAround = 128
  private static let quote = UInt8(ascii: "\"")
  /// What the reference of a cell begins with, by its column.
  private let openings: TextRow
  private let styles: TextRow

  /// The cells of `columnCount` columns with the styles of `mould`.
  init(columnCount: Int, _ mould: WorkbookMould) {
    openings = TextRow((1...columnCount).map { "<c r=\"\(CellName.letters(of: $0))" })
    styles = mould.styles
  }

  /// Puts down a cell with `text`, which is not empty, in the row `number` and the column `place`.
  func put(
    _ text: UnsafeBufferPointer<UInt8>, _ number: [UInt8], _ place: Int, isHeader: Bool,
    _ output: inout ByteCursor
  ) {
    if var short = CellText.fitting(text) {
      return short.withUTF8 { put($0, number, place, isHeader: isHeader, &output) }
    }
    open(number, place, isHeader ? WorkbookMould.headerCode : 0, &output)
    output.put(" t=\"inlineStr\"><is><t")
    // Blanks at the edges are kept only where that is said.
    if text[0] <= 0x20 || text[text.count - 1] <= 0x20 { output.put(" xml:space=\"preserve\"") }
    output.put(UInt8(ascii: ">"))
    CellText.put(text, into: &output)
    output.put("</t></is></c>")
  }

  /// Puts down a cell with the number `digits`, whose style has `code`.
  func put(
    digits: UnsafeBufferPointer<UInt8>, _ code: UInt8, _ number: [UInt8], _ place: Int,
    _ output: inout ByteCursor
  ) {
    open(number, place, Int(code), &output)
    output.put("><v>")
    NumberStyle(code: code).putValue(of: digits, into: &output)
    output.put("</v></c>")
  }

  /// Puts down the reference of a cell and the style with `code`.
  @inline(__always)
  private func open(_ number: [UInt8], _ place: Int, _ code: Int, _ output: inout ByteCursor) {
    openings.withText(place) { output.put($0) }
    output.put(number)
    output.put(Self.quote)
    styles.withText(code) { output.put($0) }
  }
}
