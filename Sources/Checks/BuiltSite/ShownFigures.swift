/// The figures that a page shows where its templates mark them: cells below a head with `data-column`, and elements with
/// `data-figure`. They are left where they are: a value of this type says where they stand in the page.
public struct ShownFigures: Sendable {
  /// A table whose head marks columns.
  public struct Table: Sendable {
    /// Its rows, but those of its head.
    public fileprivate(set) var rows: [Row] = []
    fileprivate let columns: [(place: Int, name: String)]

    /// The place of the column called `name`; nil where none is called so.
    public func column(_ name: String) -> Int? { columns.first { $0.name == name }?.place }
  }

  /// A row of a table.
  public struct Row: Sendable {
    /// The address that it leads to first; nil where it leads nowhere.
    public let link: Range<Int>?
    /// Which cells of the page are its own.
    fileprivate let cells: Range<Int>
    fileprivate let end: Int
  }

  /// A marked element.
  public struct Mark: Hashable, Sendable {
    /// What it is marked as.
    public let name: String
    /// The markup up to the next end of an element.
    public let markup: Range<Int>
  }

  /// The tables whose heads mark columns, as far as they have rows.
  public private(set) var tables: [Table] = []
  /// The marked elements in the order of the page.
  public private(set) var marks: [Mark] = []

  private var columns: [(place: Int, name: String)] = []
  /// Whether `columns` are no longer those of the last table.
  private var isNewTable = false
  private var isHead = false
  private var link: Range<Int>?
  /// Where the markup inside each cell of the page stands.
  private var cells: [Range<Int>] = []
  /// Where the cells of the row begin among them.
  private var firstCell = 0
  private var openCell: Int?
  private var mark: (name: String, start: Int)?

  /// The figures of the page `bytes`.
  public init(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { page in
      let parts = MarkedParts(page)
      var at = 0
      while let part = parts.first(from: at) {
        if at == 0 && parts.haveComments {
          scan(page, from: 0) { _ in false }
          return
        }
        let table = part.isTable ? Self.names.table : nil
        at = scan(page, from: part.start) { table == nil || $0 == table }
      }
    }
  }

  /// The markup inside the cell of `row` at the place `column`; nothing where the row is shorter.
  public func cell(_ row: Row, _ column: Int) -> Range<Int> {
    column < row.cells.count ? cells[row.cells.lowerBound + column] : row.end..<row.end
  }

  /// The text that `markup` of the page `bytes` shows, without blanks at its edges.
  public static func text(of markup: Range<Int>, in bytes: [UInt8]) -> String {
    bytes[markup].withUnsafeBufferPointer { inner in
      var scanner = MarkupScanner(inner)
      var text = ""
      while let token = scanner.next() {
        if case .text(let range) = token { text += MarkupText.decoded(inner[range]) }
      }
      return text.trimmingBlanks
    }
  }

  /// Goes through `page` from `start` to the end tag for which `isLast` holds, and says where that ends.
  @discardableResult
  private mutating func scan(
    _ page: UnsafeBufferPointer<UInt8>, from start: Int, isLast: (MarkupName) -> Bool
  ) -> Int {
    columns = []
    isHead = false
    firstCell = cells.count
    openCell = nil
    mark = nil
    let names = Self.names
    var scanner = MarkupScanner(page, from: start)
    while true {
      let offset = scanner.offset
      guard let token = scanner.next() else { return page.count }
      switch token {
      case .start(let name, let range): self.start(name, scanner.attributes, range, page, names)
      case .end(let name):
        end(name, at: offset, names)
        if isLast(name) { return scanner.offset }
      case .text, .comment: continue
      }
    }
  }

  private mutating func start(
    _ name: MarkupName, _ attributes: [(name: MarkupName, value: Range<Int>)], _ range: Range<Int>,
    _ page: UnsafeBufferPointer<UInt8>, _ names: Names
  ) {
    switch name {
    case names.table: columns = []
    case names.thead: isHead = true
    case names.tr:
      firstCell = cells.count
      openCell = nil
      link = nil
    case names.td, names.th:
      endCell(at: range.lowerBound)
      openCell = range.upperBound
    default: break
    }
    for attribute in attributes {
      switch attribute.name {
      case names.dataColumn where isHead:
        columns.append((cells.count - firstCell, MarkupText.decoded(page[attribute.value])))
        isNewTable = true
      case names.dataFigure: mark = (MarkupText.decoded(page[attribute.value]), range.upperBound)
      case names.href where name == names.a && link == nil: link = attribute.value
      default: continue
      }
    }
  }

  private mutating func endCell(at offset: Int) {
    if let openCell { cells.append(openCell..<offset) }
    openCell = nil
  }

  private mutating func end(_ name: MarkupName, at offset: Int, _ names: Names) {
    if let mark {
      marks.append(Mark(name: mark.name, markup: mark.start..<offset))
      self.mark = nil
    }
    switch name {
    case names.td, names.th: endCell(at: offset)
    case names.thead: isHead = false
    case names.tr:
      endCell(at: offset)
      if isHead || columns.isEmpty { return }
      if isNewTable { tables.append(Table(columns: columns)) }
      isNewTable = false
      tables[tables.count - 1].rows.append(Row(link: link, cells: firstCell..<cells.count, end: offset))
    default: break
    }
  }

  /// The names of elements and attributes that count.
  private struct Names {
    let table = MarkupName("table")
    let thead = MarkupName("thead")
    let tr = MarkupName("tr")
    let td = MarkupName("td")
    let th = MarkupName("th")
    let a = MarkupName("a")
    let href = MarkupName("href")
    let dataColumn = MarkupName("data-column")
    let dataFigure = MarkupName("data-figure")
  }

  // Handed on from function to function: a static value is asked for whether it is there each time.
  private static let names = Names()
}

extension String {
  fileprivate var trimmingBlanks: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }
}
