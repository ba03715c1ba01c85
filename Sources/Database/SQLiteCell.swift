internal import Glibc

/// What the UTF-8 of a cell is in a column of a database. Numbers may have commas between thousands.
enum SQLiteCell {
  case none
  case integer(Int64)
  case real(Double)
  case text

  private static let comma = UInt8(ascii: ",")

  /// What `text` is in a column of `kind`; nothing where it is empty.
  init(_ text: UnsafeBufferPointer<UInt8>, as kind: SQLiteColumn.Kind) {
    if text.isEmpty {
      self = .none
      return
    }
    switch kind {
    case .text: self = .text
    case .integer: self = Self.whole(text).map(SQLiteCell.integer) ?? .text
    case .real: self = Self.number(text).map(SQLiteCell.real) ?? .text
    }
  }

  private static func whole(_ text: UnsafeBufferPointer<UInt8>) -> Int64? {
    Int64(String(decoding: text.filter { $0 != comma }, as: UTF8.self))
  }

  private static func number(_ text: UnsafeBufferPointer<UInt8>) -> Double? {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: text.count + 1) { digits in
      var count = 0
      for byte in text where byte != comma {
        digits[count] = CChar(bitPattern: byte)
        count += 1
      }
      digits[count] = 0
      guard let start = digits.baseAddress, count > 0 else { return nil }
      var end: UnsafeMutablePointer<CChar>?
      let number = strtod(start, &end)
      return end == start + count ? number : nil
    }
  }
}
