/// What stands in a column of a row.
public enum SQLiteValue: Hashable, Sendable {
  /// Nothing.
  case none
  /// A whole number.
  case integer(Int64)
  /// A number.
  case real(Double)
  /// Text.
  case text(String)

  /// What `text` is in a column of `kind`; nil is nothing. Numbers may have commas between thousands.
  public init(_ text: String?, as kind: SQLiteColumn.Kind) {
    guard let text else {
      self = .none
      return
    }
    var copy = text
    self =
      switch copy.withUTF8({ SQLiteCell($0, as: kind) }) {
      case .integer(let number): .integer(number)
      case .real(let number): .real(number)
      case .none, .text: .text(text)
      }
  }
}
