/// The shape of one pipe table; its rows and cells stand in the `TableSource` that it belongs to.
struct PipeTable {
  /// Where the text of a column's cells stands.
  enum Alignment { case none, left, center, right }

  /// What a cell holds.
  enum Cell {
    /// Nothing.
    case empty
    /// Bytes of the text that hold no inline syntax but character references.
    case plain(Range<Int>)
    /// The same with raw HTML tags in it, which stay as they are.
    case tagged(Range<Int>)
    /// Inlines, which are the next heading's.
    case inlines
  }

  /// The columns, of which there is at least one.
  let columns: [Alignment]
  /// The line of the placeholder, counted from 1 among the lines that follow the cells.
  let line: Int
  /// Whether the paragraph that was begun last before the table starts with the word that marks a caption.
  let captioned: Bool
  /// The header and the rows of the body, among all rows of the text.
  var rows: Range<Int>
  /// The first cell of the header, among all cells of the text.
  let firstCell: Int
}

extension PipeTable {
  /// The word that a caption's paragraph starts with.
  static let captionMark = "Table:"
}
