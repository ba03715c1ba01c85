public import Diagnostics

/// A table that can tell where a field of one of its rows stands.
public protocol FieldPlaces: Sendable {
  /// Where the field with the English name `field` of `row` stands; the row where it has no cell of its own.
  func place(ofRow row: Int, field: String) -> Place
}
