/// How the cells of a sheet are put down.
struct MouldCells {
  /// How many bytes stand around the text of a cell at most: its reference, its style and its tags.
  static let mostAround = 128
  private static let quote = UInt8(ascii: "\"")
  /// What the reference of a cell begins with, by its column.
  private let openings: TextRow

  /// The cells of `columnCount` columns.
  init(columnCount: Int) {
    openings = TextRow((1...columnCount).map { "<c r=\"\(CellName.letters(of: $0))" })
  }

  /// Puts down a cell with `text`, which is not empty.
  func put(
    _ text: UnsafeBufferPointer<UInt8>, _ number: [UInt8], _ place: Int, _ style: [UInt8],
    _ output: inout ByteCursor
  ) {
    if var short = CellText.fitting(text) {
      return short.withUTF8 { put($0, number, place, style, &output) }
    }
    open(number, place, style, &output)
    output.put(" t=\"inlineStr\"><is><t")
    // Blanks at the edges are kept only where that is said.
    if text[0] <= 0x20 || text[text.count - 1] <= 0x20 { output.put(" xml:space=\"preserve\"") }
    output.put(UInt8(ascii: ">"))
    CellText.put(text, into: &output)
    output.put("</t></is></c>")
  }

  /// Puts down the reference of a cell and its `style`.
  @inline(__always)
  func open(_ number: [UInt8], _ place: Int, _ style: [UInt8], _ output: inout ByteCursor) {
    openings.bytes.withUnsafeBufferPointer {
      output.put(UnsafeBufferPointer(rebasing: $0[openings.range(place)]))
    }
    output.put(number)
    output.put(Self.quote)
    output.put(style)
  }
}
