/// A Markdown text in which every pipe table is spelled in words that libcmark knows.
///
/// libcmark has no tables, but an ATX heading is a block with the very same manners: it is one line, ends what
/// stands before it, is never continued lazily, and its text is read as inlines with the document's reference
/// definitions. So each cell becomes a heading of its own before the text, where nothing is open that it could
/// fall into, and an empty heading holds the table's place.
struct TableSource {
  /// A run of bytes of the text, or the placeholder of a table.
  enum Piece {
    case text(Range<Int>)
    case placeholder
  }

  /// The text as it was written.
  let original: UnsafeBufferPointer<UInt8>
  /// One heading a line for each cell that holds anything.
  var cells: [UInt8] = []
  /// The number of lines in `cells`.
  var cellCount = 0
  /// The text without the lines of its tables.
  var pieces: [Piece] = []
  /// The tables in their order.
  var tables: [PipeTable] = []

  /// A text as it stands, without tables.
  init(_ original: UnsafeBufferPointer<UInt8>) {
    self.original = original
    pieces = [.text(0..<original.count)]
  }

  /// Writes `text`, a cell without spaces at its ends, as a heading; `\|` becomes `|`.
  mutating func appendCell(_ text: UnsafeBufferPointer<UInt8>) {
    cells.append(UInt8(ascii: "#"))
    cells.append(UInt8(ascii: " "))
    var start = 0
    for index in text.indices.dropLast()
    where text[index] == UInt8(ascii: "\\") && text[index + 1] == UInt8(ascii: "|") {
      cells.append(contentsOf: text[start..<index])
      start = index + 1
    }
    cells.append(contentsOf: text[start...])
    // The closing sequence keeps number signs at the end of the cell from being taken for one.
    cells.append(contentsOf: [UInt8(ascii: " "), UInt8(ascii: "#"), UInt8(ascii: "\n")])
    cellCount += 1
  }
}
