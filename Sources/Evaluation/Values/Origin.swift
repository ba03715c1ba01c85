public import Diagnostics

/// Where a record stands: a row of a table, whose cells are looked up only when a fault names one.
public struct Origin: Sendable {
  private let row: Int
  private let rows: any FieldPlaces

  /// The row numbered `row` of `rows`.
  public init(row: Int, in rows: any FieldPlaces) {
    self.row = row
    self.rows = rows
  }

  /// Where the field with the English name `field` stands; the row where it has no cell of its own.
  public func place(of field: String) -> Place { rows.place(ofRow: row, field: field) }
}

extension Origin: Hashable {
  /// Always equal: where a record was read is no part of what it says.
  public static func == (left: Origin, right: Origin) -> Bool { true }

  /// Adds nothing, as all origins are equal.
  public func hash(into hasher: inout Hasher) {}
}
