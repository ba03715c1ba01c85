/// A figure that two files of the site give differently, or that only one of them has: a fault of this program.
public struct FigureMismatch: Error, Hashable, Sendable {
  /// The path of the file that was looked at.
  public let file: String
  /// The path of the file that it was held against.
  public let other: String
  /// What differs, such as the id of an evaluation and the name of a field.
  public let what: String
  /// What stands in `file`.
  public let found: String
  /// What stands in `other`.
  public let expected: String

  /// Holds `found` against `expected`.
  static func hold(
    _ found: String, _ expected: String, _ file: String, _ other: String, _ what: String
  ) throws(FigureMismatch) {
    guard found == expected else {
      throw FigureMismatch(file: file, other: other, what: what, found: found, expected: expected)
    }
  }
}
