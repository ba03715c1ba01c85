/// Cells that were joined into one; what it holds stands in the first of them.
public struct MergedRange: Hashable, Sendable {
  /// Its rows, counted from 1.
  public let rows: ClosedRange<Int>
  /// Its columns, counted from 1.
  public let columns: ClosedRange<Int>

  /// Joined cells.
  public init(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
    self.rows = rows
    self.columns = columns
  }

  /// The range that `reference` means, such as `B2:D5`; nil where it is none.
  init?(_ reference: some StringProtocol) {
    let parts = reference.split(separator: ":")
    guard let first = parts.first.flatMap({ CellName.position($0) }),
      let last = parts.last.flatMap({ CellName.position($0) }), first.row <= last.row,
      first.column <= last.column
    else { return nil }
    self.init(rows: first.row...last.row, columns: first.column...last.column)
  }

  /// Whether the cell in `row` and `column` is one of them.
  public func contains(row: Int, column: Int) -> Bool { rows.contains(row) && columns.contains(column) }
}
