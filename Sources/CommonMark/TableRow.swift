/// Splits the text of one line into cells.
///
/// Source: GFM, section 4.10, and where that is silent cmark-gfm 0.29.0.gfm.13.
enum TableRow {
  /// The cells of `text` without the spaces around them, put into `cells`; false where it is no row.
  ///
  /// A pipe behind a backslash never parts cells, whatever stands before the backslash.
  static func split(_ text: UnsafeBufferPointer<UInt8>, into cells: inout [Range<Int>]) -> Bool {
    cells.removeAll(keepingCapacity: true)
    var index = 0
    if text.first == UInt8(ascii: "|") { skipPipe(in: text, &index) }
    while index < text.count {
      let start = index
      while index < text.count, !isPipe(text, index, after: start) { index += 1 }
      cells.append(trimmed(start..<index, in: text))
      guard index < text.count else { break }
      skipPipe(in: text, &index)
    }
    return !cells.isEmpty
  }

  /// The columns that `text` delimits, or nil where it is no delimiter row.
  static func columns(delimitedBy text: UnsafeBufferPointer<UInt8>) -> [PipeTable.Alignment]? {
    guard text.allSatisfy({ $0 == 0x2D || $0 == 0x7C || $0 == 0x3A || isSpace($0) }) else { return nil }
    var cells: [Range<Int>] = []
    guard split(text, into: &cells) else { return nil }
    var columns: [PipeTable.Alignment] = []
    for cell in cells {
      guard let first = cell.first, let last = cell.last else { return nil }
      let left = text[first] == UInt8(ascii: ":")
      let right = text[last] == UInt8(ascii: ":")
      let dashes = (left ? first + 1 : first)..<max(left ? first + 1 : first, right ? last : last + 1)
      guard !dashes.isEmpty, text[dashes].allSatisfy({ $0 == UInt8(ascii: "-") }) else { return nil }
      columns.append(left ? (right ? .center : .left) : (right ? .right : .none))
    }
    return columns
  }

  private static func isPipe(_ text: UnsafeBufferPointer<UInt8>, _ index: Int, after start: Int) -> Bool {
    text[index] == UInt8(ascii: "|") && (index == start || text[index - 1] != UInt8(ascii: "\\"))
  }

  private static func skipPipe(in text: UnsafeBufferPointer<UInt8>, _ index: inout Int) {
    index += 1
    while index < text.count && isSpace(text[index]) { index += 1 }
  }

  private static func trimmed(_ cell: Range<Int>, in text: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    var (start, end) = (cell.lowerBound, cell.upperBound)
    while start < end && isSpace(text[start]) { start += 1 }
    while end > start && isSpace(text[end - 1]) { end -= 1 }
    return start..<end
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0B || byte == 0x0C
  }
}
