internal import PageText

/// A Markdown text in which every pipe table is spelled in words that libcmark knows.
///
/// libcmark has no tables, but an ATX heading is a block with the very same manners: it is one line, ends
/// what stands before it, is never continued lazily, and its text is read as inlines with the document's
/// reference definitions. So each cell becomes a heading of its own before the text, where nothing is open
/// that it could fall into, and an empty heading holds the table's place.
struct TableSource {
  /// A run of bytes of the text, or the placeholder of a table.
  enum Piece {
    case text(Range<Int>)
    case placeholder
  }

  /// A row of a table.
  struct Row {
    /// How many of `cells` are its own, at most as many as there are columns; none where it is a passage.
    let cells: Int
    /// The plain passage that the row is, whose cells are read only where its HTML was not kept yet.
    let passage: PlacedPassage?
  }

  /// The text as it was written.
  let original: UnsafeBufferPointer<UInt8>
  /// Whether raw HTML stays in the text as it is.
  let tagsMayPass: Bool
  /// One heading a line for each cell that holds inlines.
  var headings: [UInt8] = []
  /// The number of lines in `headings`.
  var headingCount = 0
  /// The text without the lines of its tables.
  var pieces: [Piece] = []
  /// The tables in their order.
  var tables: [PipeTable] = []
  /// The rows of all tables.
  var rows: [Row] = []
  /// The cells that the rows name.
  var cells: [PipeTable.Cell] = []

  /// A text as it stands, without tables.
  init(_ original: UnsafeBufferPointer<UInt8>, tagsMayPass: Bool) {
    self.original = original
    self.tagsMayPass = tagsMayPass
    pieces = [.text(0..<original.count)]
  }

  /// Adds the cell that `range` of the text holds, without spaces at its ends.
  ///
  /// Most cells are plain but for tags, and to read them as headings is most of what a table costs; so they are not.
  mutating func appendCell(_ range: Range<Int>) {
    guard !range.isEmpty else { return cells.append(.empty) }
    let text = UnsafeBufferPointer(rebasing: original[range])
    switch PlainText.kind(of: text, tagsMayPass: tagsMayPass) {
    case .plain: return cells.append(.plain(range))
    case .tagged: return cells.append(.tagged(range))
    case .other: cells.append(.inlines)
    }
    headings.append(UInt8(ascii: "#"))
    headings.append(UInt8(ascii: " "))
    var start = 0
    for index in text.indices.dropLast()
    where text[index] == UInt8(ascii: "\\") && text[index + 1] == UInt8(ascii: "|") {
      headings.append(contentsOf: text[start..<index])
      start = index + 1
    }
    headings.append(contentsOf: text[start...])
    // The closing sequence keeps number signs at the end of the cell from being taken for one.
    headings.append(UInt8(ascii: " "))
    headings.append(UInt8(ascii: "#"))
    headings.append(UInt8(ascii: "\n"))
    headingCount += 1
  }
}
