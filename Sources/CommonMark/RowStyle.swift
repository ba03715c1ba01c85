/// How the cells of a row are written, which the header of its table decides.
struct RowStyle {
  /// The columns.
  let columns: [PipeTable.Alignment]
  /// Which of them hold the headers of their rows.
  let headers: [Bool]
  /// All of it as one number, for tables that are not too wide for that.
  let number: UInt64?

  /// As many columns as the number has room for, behind the bit that marks their count.
  private static let widest = 20

  init(_ columns: [PipeTable.Alignment], _ headers: [Bool], in tables: MarkdownOptions.Tables) {
    self.columns = columns
    self.headers = headers
    guard columns.count <= Self.widest else {
      number = nil
      return
    }
    var number: UInt64 = tables == .accessible ? 3 : 2
    for (column, isHeader) in zip(columns, headers) {
      number = number << 3 | Self.bits(of: column) << 1 | (isHeader ? 1 : 0)
    }
    self.number = number
  }

  private static func bits(of column: PipeTable.Alignment) -> UInt64 {
    switch column {
    case .none: 0
    case .left: 1
    case .center: 2
    case .right: 3
    }
  }
}
