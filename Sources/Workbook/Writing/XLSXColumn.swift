/// A column of a sheet that is written.
public struct XLSXColumn: Hashable, Sendable {
  /// Its width in characters of the standard font.
  public let width: Double
  /// What may be chosen below the frozen rows; anything where it is empty. Excel takes 255 characters in all.
  public let choices: [String]

  /// A column.
  public init(width: Double = 12, choices: [String] = []) {
    self.width = width
    self.choices = choices
  }
}
