/// The figures that a page shows where its templates mark them: cells below a head with `data-column`, and elements with
/// `data-figure`.
public struct ShownFigures: Sendable {
  /// A row of a table whose head marks columns.
  public struct Row: Hashable, Sendable {
    /// The address that it leads to first; nil where it leads nowhere.
    public let link: String?
    /// The text of its cells by the names of their columns.
    public let cells: [String: String]
  }

  /// A marked element.
  public struct Mark: Hashable, Sendable {
    /// What it is marked as.
    public let name: String
    /// Its text.
    public let text: String
  }

  /// The rows of all tables whose heads mark columns.
  public private(set) var rows: [Row] = []
  /// The marked elements in the order of the page.
  public private(set) var marks: [Mark] = []

  private var columns: [Int: String] = [:]
  private var column = -1
  private var isHead = false
  private var link: String?
  private var cells: [Int: String] = [:]
  private var mark: (name: String, text: String)?

  /// The figures of the page `bytes`.
  public init(_ bytes: [UInt8]) {
    var scanner = MarkupScanner(bytes)
    while let token = scanner.next() {
      switch token {
      case .start(let name, _): start(name, scanner.attributes, bytes)
      case .end(let name): end(name)
      case .text(let range): text(MarkupText.decoded(bytes[range]))
      case .comment: continue
      }
    }
  }

  private mutating func start(
    _ name: MarkupName, _ attributes: [(name: MarkupName, value: Range<Int>)], _ bytes: [UInt8]
  ) {
    switch name {
    case Self.table: columns = [:]
    case Self.thead: isHead = true
    case Self.tr:
      column = -1
      cells = [:]
      link = nil
    case Self.td, Self.th: column += 1
    default: break
    }
    for attribute in attributes {
      let value = { MarkupText.decoded(bytes[attribute.value]) }
      switch attribute.name {
      case Self.dataColumn where isHead: columns[column] = value()
      case Self.dataFigure: mark = (value(), "")
      case Self.href where name == Self.a && link == nil: link = value()
      default: continue
      }
    }
  }

  private mutating func end(_ name: MarkupName) {
    if let mark {
      marks.append(Mark(name: mark.name, text: mark.text.trimmingBlanks))
      self.mark = nil
    }
    switch name {
    case Self.thead: isHead = false
    case Self.tr where !isHead && !columns.isEmpty:
      var named: [String: String] = [:]
      for (column, name) in columns { named[name] = (cells[column] ?? "").trimmingBlanks }
      rows.append(Row(link: link, cells: named))
    default: break
    }
  }

  private mutating func text(_ text: String) {
    mark?.text += text
    if !columns.isEmpty, !isHead, columns[column] != nil { cells[column, default: ""] += text }
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
