/// The shape of one pipe table; the text of its cells is in the source that libcmark reads.
struct PipeTable {
  /// Where the text of a column's cells stands.
  enum Alignment { case none, left, center, right }

  /// One row: how many cells it names, at most as many as there are columns.
  struct Row {
    let cells: Int
  }

  /// The columns, of which there is at least one.
  let columns: [Alignment]
  /// The line of the placeholder, counted from 1 among the lines that follow the cells.
  let line: Int
  /// Whether the paragraph that was begun last before the table starts with the word that marks a caption.
  let captioned: Bool
  /// The header and the rows of the body.
  var rows: [Row]
  /// Whether a named cell holds anything, row by row; only those that do are in the source.
  var filled: [Bool]
}

extension PipeTable {
  /// The word that a caption's paragraph starts with.
  static let captionMark = "Table:"
}
