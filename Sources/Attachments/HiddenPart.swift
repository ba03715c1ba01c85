/// A part of a document that a reader does not see at first sight, and that may have been forgotten.
public struct HiddenPart: Hashable, Sendable {
  /// What kind of part it is.
  public enum Kind: Hashable, Sendable {
    case sheet, columns, rows, slide, text, notes, comments, author, changes, source, file
  }

  /// What kind of part it is.
  public let kind: Kind
  /// The name of a sheet, or the path of the part in the document; nothing of a PDF.
  public let name: String
}
