/// A six-digit code of an administrative division (GB/T 2260).
public struct RegionCode: Hashable, Sendable {
  /// The six digits.
  public let digits: String

  /// The code that `text` writes, or nil where it is not six digits.
  public init?(_ text: String) {
    guard text.utf8.count == 6, text.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
    else { return nil }
    self.digits = text
  }

  /// The codes of the divisions above this one, the province first; a city under a province has one, a county two.
  public var ancestors: [RegionCode] {
    ["0000", "00"].compactMap { zeros in RegionCode(String(digits.prefix(6 - zeros.count)) + zeros) }
      .filter { $0 != self }
  }
}

extension RegionCode: CustomStringConvertible, Comparable {
  /// The six digits.
  public var description: String { digits }

  /// By the digits.
  public static func < (left: RegionCode, right: RegionCode) -> Bool { left.digits < right.digits }
}
