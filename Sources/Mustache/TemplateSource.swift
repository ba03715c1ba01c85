/// The text of a template and where it stands.
public struct TemplateSource: Sendable, Hashable {
  /// The file's path below the site's folder.
  public let file: String
  /// The text in UTF-8.
  public let text: [UInt8]
  /// The line of the file where the text begins, from 1.
  public let firstLine: Int
  /// The column of that line where the text begins, from 1.
  public let firstColumn: Int
  /// How many columns the later lines are indented in the file, as in a YAML block.
  public let indentation: Int

  /// A template whose text begins at `firstLine` and `firstColumn` of `file`.
  public init(
    file: String, text: [UInt8], firstLine: Int = 1, firstColumn: Int = 1, indentation: Int = 0
  ) {
    self.file = file
    self.text = text
    self.firstLine = firstLine
    self.firstColumn = firstColumn
    self.indentation = indentation
  }

  /// A template whose text begins at `firstLine` and `firstColumn` of `file`.
  public init(
    file: String, text: String, firstLine: Int = 1, firstColumn: Int = 1, indentation: Int = 0
  ) {
    self.init(
      file: file, text: Array(text.utf8), firstLine: firstLine, firstColumn: firstColumn,
      indentation: indentation)
  }
}
