import Diagnostics

/// One pass over the bytes of a CSV file.
struct CSVScan {
  /// What ended a cell.
  enum CellEnd { case separator, lineEnd, textEnd }

  /// How many cells the header has, once it was read.
  private(set) var columnCount: Int?
  /// The cells of the rows that were kept.
  private(set) var slices: [Slice] = []
  /// How many cells there are up to the end of each row that was kept.
  private(set) var rowEnds: [Int] = []
  /// The line on which each row that was kept starts.
  private(set) var lines: [Int] = []
  /// What was found wrong, from top to bottom.
  private(set) var faults: [CSVFault] = []

  private let text: UnsafeBufferPointer<UInt8>
  private let end: Int
  private let isWhole: Bool
  private let separator: UInt8
  private let keepsAll: Bool
  private var at = 0
  private var line = 1
  private var rowIsGood = true

  /// A scan of `text` up to `end`; unless `isWhole`, the row that `end` cuts through is left out. With `keepsAll`, blank
  /// rows and rows of any length are kept.
  init(
    _ text: UnsafeBufferPointer<UInt8>, end: Int, isWhole: Bool, separator: UInt8, keepsAll: Bool = false
  ) {
    self.text = text
    self.end = end
    self.isWhole = isWhole
    self.separator = separator
    self.keepsAll = keepsAll
    if text.starts(with: CSVMark.byteOrderMark) { at = min(end, CSVMark.byteOrderMark.count) }
  }

  /// Reads all rows.
  mutating func run() {
    while at < end { readRow() }
  }

  private mutating func readRow() {
    let firstSlice = slices.count
    let start = at
    let startLine = line
    rowIsGood = true
    var last = CellEnd.separator
    while last == .separator { last = readCell() }
    if last == .textEnd && !isWhole { rowIsGood = false }
    if rowIsGood && (keepsAll || !isBlank(from: firstSlice)) {
      let found = slices.count - firstSlice
      let expected = columnCount ?? found
      columnCount = expected
      if found == expected || keepsAll {
        lines.append(startLine)
        rowEnds.append(slices.count)
        return
      }
      let details = ["found": "\(found)", "expected": "\(expected)"]
      faults.append(CSVFault(.fieldCount, at: start, line: startLine, details))
    }
    slices.removeLast(slices.count - firstSlice)
  }

  private mutating func readCell() -> CellEnd {
    if at < end && text[at] == CSVMark.quote { return readQuotedCell() }
    let start = at
    while at < end && !endsCell(text[at]) { at += 1 }
    slices.append(Slice(offset: start, length: at - start, form: .plain))
    return passCellEnd()
  }

  private mutating func readQuotedCell() -> CellEnd {
    let opening = at
    let openingLine = line
    var form = Slice.Form.quoted
    at += 1
    while at < end {
      let byte = text[at]
      // Nearly all of a long Chinese cell: characters of three bytes, passed in one step. None reaches beyond `end`, before
      // which all is UTF-8.
      if byte >= 0xE0 && byte < 0xF0 {
        at += 3
        continue
      }
      if byte == CSVMark.quote {
        guard at + 1 < end && text[at + 1] == CSVMark.quote else { break }
        form = .doubled
        at += 1
      } else if byte == CSVMark.lineFeed {
        line += 1
      } else if byte == CSVMark.carriageReturn && !(at + 1 < end && text[at + 1] == CSVMark.lineFeed) {
        line += 1
      }
      at += 1
    }
    guard at < end else {
      if isWhole { faults.append(CSVFault(.unclosedQuote, at: opening, line: openingLine)) }
      rowIsGood = false
      return .textEnd
    }
    slices.append(Slice(offset: opening + 1, length: at - opening - 1, form: form))
    at += 1
    passTextAfterQuote()
    return passCellEnd()
  }

  private mutating func passTextAfterQuote() {
    while at < end && text[at] == UInt8(ascii: " ") && text[at] != separator { at += 1 }
    guard at < end && !endsCell(text[at]) else { return }
    faults.append(CSVFault(.textAfterQuote, at: at, line: line))
    rowIsGood = false
    while at < end && !endsCell(text[at]) { at += 1 }
  }

  private func endsCell(_ byte: UInt8) -> Bool {
    byte == separator || byte == CSVMark.lineFeed || byte == CSVMark.carriageReturn
  }

  private mutating func passCellEnd() -> CellEnd {
    guard at < end else { return .textEnd }
    let byte = text[at]
    at += 1
    if byte == separator { return .separator }
    if byte == CSVMark.carriageReturn && at < end && text[at] == CSVMark.lineFeed { at += 1 }
    line += 1
    return .lineEnd
  }

  private func isBlank(from firstSlice: Int) -> Bool {
    slices[firstSlice...].allSatisfy { slice in
      slice.length == 0
        || Blanks.trimmed(UnsafeBufferPointer(rebasing: text[slice.offset..<slice.offset + slice.length]))
          .isEmpty
    }
  }
}
