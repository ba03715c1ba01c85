/// The figures that a page shows where its templates mark them: cells below a head with `data-column`, and elements with
/// `data-figure`. They are left where they are: a value of this type says where they stand in the page.
public struct ShownFigures: Sendable {
  /// A row of a table whose head marks columns.
  public struct Row: Sendable {
    /// The address that it leads to first; nil where it leads nowhere.
    public let link: Range<Int>?
    /// The markup inside its cells, with the names of their columns.
    public let cells: [(name: String, markup: Range<Int>)]

    /// The markup inside the cell below `name`; nil where no column is called so.
    public func cell(_ name: String) -> Range<Int>? { cells.first { $0.name == name }?.markup }
  }

  /// A marked element.
  public struct Mark: Hashable, Sendable {
    /// What it is marked as.
    public let name: String
    /// The markup up to the next end of an element.
    public let markup: Range<Int>
  }

  /// The rows of all tables whose heads mark columns.
  public private(set) var rows: [Row] = []
  /// The marked elements in the order of the page.
  public private(set) var marks: [Mark] = []

  private var columns: [(place: Int, name: String)] = []
  private var isHead = false
  private var link: Range<Int>?
  /// Where the markup inside each cell of the row stands.
  private var cells: [Range<Int>] = []
  private var openCell: Int?
  private var mark: (name: String, start: Int)?

  /// The figures of the page `bytes`.
  public init(_ bytes: [UInt8]) {
    for part in MarkedParts.parts(of: bytes) { scan(bytes, part) }
  }

  /// The text that `markup` of the page `bytes` shows, without blanks at its edges.
  public static func text(of markup: Range<Int>, in bytes: [UInt8]) -> String {
    let inner = Array(bytes[markup])
    var scanner = MarkupScanner(inner)
    var text = ""
    while let token = scanner.next() {
      if case .text(let range) = token { text += MarkupText.decoded(inner[range]) }
    }
    return text.trimmingBlanks
  }

  private mutating func scan(_ bytes: [UInt8], _ part: Range<Int>) {
    columns = []
    isHead = false
    openCell = nil
    mark = nil
    var scanner = MarkupScanner(bytes, from: part.lowerBound)
    while scanner.offset < part.upperBound {
      let offset = scanner.offset
      guard let token = scanner.next() else { return }
      switch token {
      case .start(let name, let range): start(name, scanner.attributes, range, bytes)
      case .end(let name): end(name, at: offset)
      case .text, .comment: continue
      }
    }
  }

  private mutating func start(
    _ name: MarkupName, _ attributes: [(name: MarkupName, value: Range<Int>)], _ range: Range<Int>,
    _ bytes: [UInt8]
  ) {
    switch name {
    case Self.table: columns = []
    case Self.thead: isHead = true
    case Self.tr:
      cells.removeAll(keepingCapacity: true)
      openCell = nil
      link = nil
    case Self.td, Self.th:
      endCell(at: range.lowerBound)
      openCell = range.upperBound
    default: break
    }
    for attribute in attributes {
      switch attribute.name {
      case Self.dataColumn where isHead:
        columns.append((cells.count, MarkupText.decoded(bytes[attribute.value])))
      case Self.dataFigure: mark = (MarkupText.decoded(bytes[attribute.value]), range.upperBound)
      case Self.href where name == Self.a && link == nil: link = attribute.value
      default: continue
      }
    }
  }

  private mutating func endCell(at offset: Int) {
    if let openCell { cells.append(openCell..<offset) }
    openCell = nil
  }

  private mutating func end(_ name: MarkupName, at offset: Int) {
    if let mark {
      marks.append(Mark(name: mark.name, markup: mark.start..<offset))
      self.mark = nil
    }
    switch name {
    case Self.td, Self.th: endCell(at: offset)
    case Self.thead: isHead = false
    case Self.tr:
      endCell(at: offset)
      if isHead || columns.isEmpty { return }
      rows.append(
        Row(
          link: link,
          cells: columns.map { place, name in (name, place < cells.count ? cells[place] : offset..<offset) }))
    default: break
    }
  }

  private static let table = MarkupName("table")
  private static let thead = MarkupName("thead")
  private static let tr = MarkupName("tr")
  private static let td = MarkupName("td")
  private static let th = MarkupName("th")
  private static let a = MarkupName("a")
  private static let href = MarkupName("href")
  private static let dataColumn = MarkupName("data-column")
  private static let dataFigure = MarkupName("data-figure")
}

extension String {
  fileprivate var trimmingBlanks: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }
}
