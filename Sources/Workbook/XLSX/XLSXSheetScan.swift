import Diagnostics
internal import Glibc

/// One pass over the XML of a sheet.
struct XLSXSheetScan {
  /// The rows that hold something.
  private(set) var rows: [SheetRow] = []
  /// The joined cells.
  private(set) var merges: [MergedRange] = []
  /// How much of the workbook was read, this sheet included.
  private(set) var usage: XLSXUsage
  /// How many hidden rows hold something.
  private(set) var hiddenRowCount = 0
  /// The first cell of the first of them.
  private(set) var firstHiddenCell = "A1"
  /// The hidden columns that hold something, with their first cells.
  private(set) var hiddenColumns: [Int: String] = [:]
  /// How many zeros are shown as nothing, and the first of them.
  private(set) var unseenZeros = (count: 0, first: "A1")

  /// How many cells that hold something are struck out, and the first of them.
  private(set) var struckCells = (count: 0, first: "A1")

  /// How many cells that hold something are white on white, and the first of them.
  private(set) var whiteCells = (count: 0, first: "A1")

  private let strings: [String]
  private let values: XLSXValues
  private let limits: WorkbookLimits
  private var row = 0
  private var column = 0
  private var cells: [SheetCell] = []
  private var isHidden = false
  private var hidden: [ClosedRange<Int>] = []
  private var hidesZeros = false
  // The cell that is being read.
  private var type = ""
  private var style = 0
  private var value = ""
  private var hasFormula = false
  private var isValue = false
  private var isReading = false

  init(
    strings: [String], values: XLSXValues, limits: WorkbookLimits, usage: XLSXUsage
  ) {
    self.strings = strings
    self.values = values
    self.limits = limits
    self.usage = usage
  }

  /// The cell at which reading stands.
  var position: String { CellName.name(row: max(1, row), column: max(1, column)) }

  /// Reads all of `stream`.
  mutating func run(_ stream: XMLStream) throws(WorkbookRefusal) {
    while let event = try stream.next() {
      switch event {
      case .start: try start(stream)
      case .end: try end(stream)
      case .text: if isValue && !isReading { stream.append(to: &value) }
      case .other: continue
      }
    }
  }

  private mutating func start(_ stream: XMLStream) throws(WorkbookRefusal) {
    if stream.isNamed("c") {
      try startCell(stream)
      if stream.isEmpty { return }
    } else if stream.isNamed("v") || stream.isNamed("t") {
      isValue = !stream.isEmpty
    } else if stream.isNamed("f") {
      hasFormula = true
    } else if stream.isNamed("row") {
      try startRow(stream)
    } else if stream.isNamed("rPh") {
      isReading = !stream.isEmpty
    } else if stream.isNamed("sheetView") {
      hidesZeros = ["0", "false"].contains(stream.attribute("showZeros") ?? "")
    } else if stream.isNamed("col"), ["1", "true"].contains(stream.attribute("hidden") ?? "") {
      guard let first = stream.attribute("min").flatMap({ Int($0) }),
        let last = stream.attribute("max").flatMap({ Int($0) }), first <= last
      else { return }
      hidden.append(first...last)
    } else if stream.isNamed("mergeCell") {
      guard let range = stream.attribute("ref").flatMap({ MergedRange($0) }) else { return }
      guard merges.count < limits.merges else { throw tooLarge("\(limits.merges)") }
      merges.append(range)
    }
  }

  private mutating func end(_ stream: XMLStream) throws(WorkbookRefusal) {
    if stream.isNamed("v") || stream.isNamed("t") {
      isValue = false
    } else if stream.isNamed("c") {
      endCell()
    } else if stream.isNamed("row") {
      try endRow()
    } else if stream.isNamed("rPh") {
      isReading = false
    }
  }

  private mutating func startRow(_ stream: XMLStream) throws(WorkbookRefusal) {
    row += 1
    column = 0
    cells = []
    isHidden = ["1", "true"].contains(stream.attribute("hidden") ?? "")
    if let number = stream.attribute("r").flatMap({ Int($0) }) {
      guard number >= row else { throw WorkbookRefusal(.damagedWorkbook, ["part": "row \(number)"]) }
      row = number
    }
  }

  private mutating func endRow() throws(WorkbookRefusal) {
    guard !cells.isEmpty else { return }
    guard row <= limits.rows else {
      column = cells[0].column
      throw tooLarge("\(limits.rows)")
    }
    if isHidden {
      if hiddenRowCount == 0 { firstHiddenCell = CellName.name(row: row, column: cells[0].column) }
      hiddenRowCount += 1
    }
    rows.append(SheetRow(number: row, cells: cells))
    cells = []
  }

  private mutating func startCell(_ stream: XMLStream) throws(WorkbookRefusal) {
    column += 1
    type = ""
    style = 0
    value = ""
    hasFormula = false
    var reference = 0
    stream.shortAttributes { name, text in
      switch name {
      case UInt8(ascii: "r"): reference = Self.column(text)
      case UInt8(ascii: "s"): style = Int(atoi(UnsafeRawPointer(text).assumingMemoryBound(to: CChar.self)))
      case UInt8(ascii: "t"): type = String(cString: text)
      default: break
      }
    }
    if reference > 0 {
      guard reference >= column else { throw WorkbookRefusal(.damagedWorkbook, ["part": position]) }
      column = reference
    }
    usage.elements += 1
    guard usage.elements <= limits.elements else { throw tooLarge("\(limits.elements)") }
    guard usage.cells <= limits.cells else { throw tooLarge("\(limits.cells)") }
  }

  private mutating func endCell() {
    guard
      let cell = values.cell(
        column: column, type: type, style: style, value: value, hasFormula: hasFormula, strings: strings)
    else { return }
    if (hidesZeros || values.hidesZero(style)) && cell.isZero {
      if unseenZeros.count == 0 { unseenZeros.first = position }
      unseenZeros.count += 1
      return
    }
    if !hidden.isEmpty, hiddenColumns[column] == nil, hidden.contains(where: { $0.contains(column) }) {
      hiddenColumns[column] = position
    }
    if values.isStruck(style) {
      if struckCells.count == 0 { struckCells.first = position }
      struckCells.count += 1
    }
    if values.isWhite(style) {
      if whiteCells.count == 0 { whiteCells.first = position }
      whiteCells.count += 1
    }
    cells.append(cell)
    usage.cells += 1
  }

  private func tooLarge(_ limit: String) -> WorkbookRefusal {
    WorkbookRefusal(.workbookTooLarge, ["limit": limit], cell: position)
  }

  /// The column of the reference `text`; 0 where it is none.
  private static func column(_ text: UnsafePointer<UInt8>) -> Int {
    var column = 0
    var at = 0
    while text[at] >= UInt8(ascii: "A"), text[at] <= UInt8(ascii: "Z"), at < 4 {
      column = column * 26 + Int(text[at] - UInt8(ascii: "A")) + 1
      at += 1
    }
    return column
  }
}
