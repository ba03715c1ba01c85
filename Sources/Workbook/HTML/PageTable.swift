import Diagnostics

/// Reads the tables of a web page, as many systems of offices hand them out under the name of a workbook: every cell as it is
/// seen, where a spreadsheet would make numbers and days of codes.
///
/// Hidden rows and columns are read and named, as those of workbooks are; what a cell hides of its text is not.
struct PageTable {
  /// A table that is open: tables may stand in the cells of others.
  private struct Frame {
    var row = 0
    var column = 0
    var isRowHidden = false
    /// The columns that its `col` elements hide, and how many of these there were.
    var hiddenColumns: Set<Int> = []
    var columnCount = 0
    /// The last row that each column is taken up to by a cell above.
    var taken: [Int: Int] = [:]
    var cell: (column: Int, columns: Int, rows: Int, isHidden: Bool)?
    var text = ""
  }

  private var rows: [Int: [SheetCell]] = [:]
  private var merges: [MergedRange] = []
  private var frames: [Frame] = []
  /// What stands outside of all cells, up to the next line.
  private var line = ""
  /// How many elements are open of one that is left out.
  private var leftOut = 0
  /// How many elements are open of one that is hidden with the rows in it.
  private var hidden = 0
  /// How many elements are open whose text is raised.
  private var raised = 0
  /// The options of the list that is open.
  private var choice: PageChoice?
  /// Whether an element that strikes out text began or ended since text came last.
  private var isJoint = false
  private var style = HiddenStyle()
  private var isStyle = false
  /// The rows that are hidden and hold something, with their first cells.
  private var hiddenRows: [Int: Int] = [:]
  /// The columns that are hidden and hold something, with their first rows.
  private var hiddenColumns: [Int: Int] = [:]
  private var lastRow = 0
  private var count = 0
  private let limits: WorkbookLimits

  private init(_ limits: WorkbookLimits) {
    self.limits = limits
  }

  /// The one sheet of `file`, with all of its tables one below the other, and what stands between them.
  static func read(
    _ bytes: [UInt8], file: String, limits: WorkbookLimits
  ) throws(WorkbookRefusal) -> (sheets: [Sheet], faults: [Diagnostic]) {
    guard bytes.count <= limits.pageBytes else {
      throw WorkbookRefusal(.workbookTooLarge, ["limit": "\(limits.pageBytes >> 20) MB"])
    }
    // Pages in GBK often say gb2312, which lacks thousands of its characters.
    guard let text = TextDecoding.text(of: bytes) else { throw WorkbookRefusal(.unknownEncoding) }
    guard let stream = XMLStream(page: Array(text.utf8.drop { [0xEF, 0xBB, 0xBF].contains($0) })) else {
      throw WorkbookRefusal(.notAWorkbook)
    }
    var table = PageTable(limits)
    while let event = try stream.next() {
      switch event {
      case .start: try table.start(stream)
      case .end: try table.end(stream)
      case .text: table.text(stream)
      case .other: continue
      }
    }
    table.endLine()
    let rows = table.rows.sorted { $0.key < $1.key }
      .map { SheetRow(number: $0.key, cells: $0.value.sorted { $0.column < $1.column }) }
    let sheet = Sheet(file: file, name: TextTable.name(of: file), rows: rows, merges: table.merges)
    return ([sheet], table.faults(in: sheet))
  }

  /// What is hidden in `sheet`.
  private func faults(in sheet: Sheet) -> [Diagnostic] {
    var faults: [Diagnostic] = []
    if let (row, column) = hiddenRows.min(by: { $0.key < $1.key }) {
      faults.append(
        Diagnostic(
          .hiddenRows, at: sheet.place(row: row, column: column), ["count": "\(hiddenRows.count)"]))
    }
    for (column, row) in hiddenColumns.sorted(by: { $0.key < $1.key }) {
      faults.append(
        Diagnostic(
          .hiddenColumn, at: sheet.place(row: row, column: column),
          ["column": CellName.letters(of: column)]))
    }
    return faults
  }

  private mutating func text(_ stream: XMLStream) {
    if isStyle { style.note(stream.text) }
    if leftOut > 0 || (hidden > 0 && frames.last?.cell == nil) { return }
    if choice != nil {
      choice?.append(stream.text)
      return
    }
    let text = raised > 0 ? RunMarks.raised(stream.text) : stream.text
    if isJoint, let before = frames.last?.text { append(RunMarks.joint(before, text), isBlock: true) }
    isJoint = false
    append(text)
  }

  private mutating func start(_ stream: XMLStream) throws(WorkbookRefusal) {
    if stream.isNamed("style") { isStyle = !stream.isEmpty }
    let isHidden = style.hides(stream)
    let isLeftOut = Self.isUnseen(stream) || (isHidden && frames.last?.cell != nil)
    if leftOut > 0 || isLeftOut {
      if !stream.isEmpty { leftOut += 1 }
      return
    }
    if stream.isNamed("select") && !stream.isEmpty { choice = PageChoice() }
    if stream.isNamed("option") { choice?.begin(stream) }
    if stream.isNamed("input"), let text = PageChoice.typed(stream) { append(text) }
    if stream.isNamed("sup") && !stream.isEmpty { raised += 1 }
    isJoint = isJoint || Self.strikesOut(stream)
    let isCell = stream.isNamed("td") || stream.isNamed("th")
    if !stream.isEmpty && (hidden > 0 || (isHidden && !isCell)) { hidden += 1 }
    if stream.isNamed("table") {
      if frames.last?.cell == nil { endLine() }
      if !stream.isEmpty { frames.append(Frame()) }
    } else if frames.isEmpty {
      if Self.isBlock(stream) { endLine() }
    } else if stream.isNamed("tr") {
      try beginRow()
    } else if stream.isNamed("col") || (stream.isNamed("colgroup") && stream.isEmpty) {
      noteColumns(stream, isHidden: isHidden || hidden > 0)
    } else if isCell {
      try beginCell(stream, isHidden: isHidden)
      if stream.isEmpty { try endCell() }
    } else if Self.isBlock(stream) {
      append("\n", isBlock: true)
    }
  }

  private mutating func end(_ stream: XMLStream) throws(WorkbookRefusal) {
    if stream.isNamed("style") { isStyle = false }
    if leftOut > 0 {
      leftOut -= 1
      return
    }
    if stream.isNamed("select"), let text = choice?.shown {
      choice = nil
      append(text)
    }
    if stream.isNamed("sup") { raised -= 1 }
    isJoint = isJoint || Self.strikesOut(stream)
    defer { hidden = max(0, hidden - 1) }
    if stream.isNamed("table") {
      try endCell()
      _ = frames.popLast()
    } else if stream.isNamed("td") || stream.isNamed("th") || stream.isNamed("tr") {
      try endCell()
    } else if Self.isBlock(stream) {
      if frames.isEmpty { endLine() } else { append("\n", isBlock: true) }
    }
  }

  private mutating func beginRow() throws(WorkbookRefusal) {
    try endCell()
    endLine()
    lastRow += 1
    guard lastRow <= limits.rows else { throw tooLarge(limits.rows) }
    frames[frames.count - 1].row = lastRow
    frames[frames.count - 1].column = 0
    frames[frames.count - 1].isRowHidden = hidden > 0
  }

  private mutating func noteColumns(_ stream: XMLStream, isHidden: Bool) {
    let top = frames.count - 1
    let first = frames[top].columnCount + 1
    frames[top].columnCount += Self.span("span", stream)
    if isHidden && first <= limits.columns {
      frames[top].hiddenColumns.formUnion(first...frames[top].columnCount)
    }
  }

  private mutating func beginCell(_ stream: XMLStream, isHidden: Bool) throws(WorkbookRefusal) {
    if frames[frames.count - 1].row == 0 { try beginRow() }
    try endCell()
    let top = frames.count - 1
    repeat {
      frames[top].column += 1
    } while frames[top].taken[frames[top].column] ?? 0 >= frames[top].row
    let column = frames[top].column
    frames[top].cell = (
      column, Self.span("colspan", stream), Self.span("rowspan", stream),
      isHidden || frames[top].hiddenColumns.contains(column)
    )
    frames[top].text = ""
  }

  private static func span(_ name: StaticString, _ stream: XMLStream) -> Int {
    min(1000, max(1, stream.attribute(name).flatMap { Int($0.filter(\.isNumber)) } ?? 1))
  }

  private mutating func endCell() throws(WorkbookRefusal) {
    guard let cell = frames.last?.cell else { return }
    let top = frames.count - 1
    let (row, text) = (frames[top].row, Self.trimmed(frames[top].text))
    let last = cell.column + cell.columns - 1
    guard last <= limits.columns else {
      throw WorkbookRefusal(.tooManyColumns, ["limit": "\(limits.columns)"])
    }
    for column in cell.column...last { frames[top].taken[column] = row + cell.rows - 1 }
    frames[top].column = last
    frames[top].cell = nil
    count += cell.columns
    guard count <= limits.cells else { throw tooLarge(limits.cells) }
    if cell.columns > 1 || cell.rows > 1 {
      guard merges.count < limits.merges else { throw tooLarge(limits.merges) }
      merges.append(MergedRange(rows: row...(row + cell.rows - 1), columns: cell.column...last))
    }
    if text.isEmpty { return }
    rows[row, default: []].append(SheetCell(column: cell.column, text: text))
    if frames[top].isRowHidden && hiddenRows[row] == nil { hiddenRows[row] = cell.column }
    if cell.isHidden && hiddenColumns[cell.column] == nil { hiddenColumns[cell.column] = row }
  }

  /// What stands outside of all cells is a row of its own, as a title is.
  private mutating func endLine() {
    let text = Self.trimmed(line)
    line = ""
    if text.isEmpty { return }
    lastRow += 1
    rows[lastRow] = [SheetCell(column: 1, text: text)]
  }

  /// Adds `text` as it is seen: blanks and line ends of the page count as one blank, those of `isBlock` are lines.
  private mutating func append(_ text: String, isBlock: Bool = false) {
    if frames.last?.cell == nil {
      Self.append(text, to: &line, isBlock: isBlock)
    } else {
      Self.append(text, to: &frames[frames.count - 1].text, isBlock: isBlock)
    }
  }

  private static func append(_ text: String, to whole: inout String, isBlock: Bool) {
    if isBlock {
      whole += text
      return
    }
    for scalar in text.unicodeScalars {
      if " \t\r\n".unicodeScalars.contains(scalar) {
        if let last = whole.unicodeScalars.last, last != " " && last != "\n" { whole += " " }
      } else {
        whole.unicodeScalars.append(scalar)
      }
    }
  }

  private static func trimmed(_ text: String) -> String {
    text.split(separator: "\n").map { line in
      var copy = String(line)
      return copy.withUTF8 { Blanks.trimmedText($0) }
    }.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private static func isUnseen(_ stream: XMLStream) -> Bool {
    stream.isNamed("head") || stream.isNamed("script") || stream.isNamed("style")
      || stream.isNamed("template") || stream.isNamed("noscript") || stream.isNamed("datalist")
      || stream.isNamed("iframe") || stream.isNamed("canvas") || stream.isNamed("audio")
      || stream.isNamed("video")
  }

  private static func strikesOut(_ stream: XMLStream) -> Bool {
    stream.isNamed("s") || stream.isNamed("del") || stream.isNamed("strike")
  }

  private static func isBlock(_ stream: XMLStream) -> Bool {
    stream.isNamed("br") || stream.isNamed("p") || stream.isNamed("div") || stream.isNamed("li")
      || stream.isNamed("caption") || stream.isNamed("h1") || stream.isNamed("h2") || stream.isNamed("h3")
  }

  private func tooLarge(_ limit: Int) -> WorkbookRefusal {
    WorkbookRefusal(.workbookTooLarge, ["limit": "\(limit)"])
  }
}
