/// Where something stands that a person wrote: a file, and the spot in it as its editor shows it.
public struct Place: Hashable, Sendable {
  /// The spot within a file.
  public enum Spot: Hashable, Sendable {
    /// The file as a whole, or a file that is not there.
    case whole
    /// Line and column, both counted from 1; columns count characters as an editor does.
    case text(line: Int, column: Int)
    /// A cell of a workbook, such as sheet `Sheet1`, cell `C7`.
    indirect case cell(sheet: String, cell: String)
  }

  /// The file's path below the site's folder, with `/` between its parts.
  public let file: String
  /// The spot in the file.
  public let spot: Spot

  /// A place in `file`.
  public init(file: String, spot: Spot = .whole) {
    self.file = file
    self.spot = spot
  }

  /// A place in a text file; `line` and `column` count from 1.
  public init(file: String, line: Int, column: Int) {
    self.init(file: file, spot: .text(line: line, column: column))
  }
}

extension Place: CustomStringConvertible {
  /// The form that editors and terminals open: `file:line:column`, or `file#sheet!cell`; what nobody sees
  /// in a name is shown.
  public var description: String {
    let file = file.showingUnseen()
    return switch spot {
    case .whole: file
    case .text(let line, let column): "\(file):\(line):\(column)"
    case .cell(let sheet, let cell): "\(file)#\(sheet.showingUnseen())!\(cell)"
    }
  }
}

extension Place: Comparable {
  /// By file, then from top to bottom.
  public static func < (left: Place, right: Place) -> Bool {
    if left.file != right.file { return left.file < right.file }
    return left.spot < right.spot
  }
}

extension Place.Spot: Comparable {
  /// The whole file first, then lines and columns, then sheets and cells.
  public static func < (left: Place.Spot, right: Place.Spot) -> Bool {
    switch (left, right) {
    case (.text(let leftLine, let leftColumn), .text(let rightLine, let rightColumn)):
      (leftLine, leftColumn) < (rightLine, rightColumn)
    case (.cell(let leftSheet, let leftCell), .cell(let rightSheet, let rightCell)):
      (leftSheet, leftCell.count, leftCell) < (rightSheet, rightCell.count, rightCell)
    default: left.rank < right.rank
    }
  }

  private var rank: Int {
    switch self {
    case .whole: 0
    case .text: 1
    case .cell: 2
    }
  }
}
