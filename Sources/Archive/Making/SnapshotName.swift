/// The name of a snapshot: the year it stands for and its number in that year, such as `2024-01`.
public struct SnapshotName: Hashable, Sendable {
  /// The year, 1 to 9999.
  public let year: Int
  /// The number in that year, from 1.
  public let number: Int

  /// The snapshot `number` of `year`; nil where there can be none such.
  public init?(year: Int, number: Int) {
    guard (1...9999).contains(year), (1...9999).contains(number) else { return nil }
    self.year = year
    self.number = number
  }

  /// The name that `text` spells, or nil.
  public init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, let year = Int(parts[0]), let number = Int(parts[1]) else { return nil }
    self.init(year: year, number: number)
    guard description == text else { return nil }
  }
}

extension SnapshotName: CustomStringConvertible {
  /// The name, the year with four digits and the number with at least two.
  public var description: String { Self.padded(year, to: 4) + "-" + Self.padded(number, to: 2) }

  private static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

extension SnapshotName: Comparable {
  /// The earlier year first, then the smaller number.
  public static func < (left: SnapshotName, right: SnapshotName) -> Bool {
    (left.year, left.number) < (right.year, right.number)
  }
}
