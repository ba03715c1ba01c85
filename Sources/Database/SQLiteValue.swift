internal import Glibc

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
    let digits = text.filter { $0 != "," }
    switch kind {
    case .integer: self = Int64(digits).map(SQLiteValue.integer) ?? .text(text)
    case .real: self = Self.number(digits).map(SQLiteValue.real) ?? .text(text)
    case .text: self = .text(text)
    }
  }

  private static func number(_ digits: String) -> Double? {
    digits.withCString { start in
      var end: UnsafeMutablePointer<CChar>?
      let number = strtod(start, &end)
      return !digits.isEmpty && end?.pointee == 0 ? number : nil
    }
  }
}
