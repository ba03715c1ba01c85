/// A part of a workbook that a reader does not see at first sight, and that may have been forgotten.
public struct HiddenPart: Hashable, Sendable {
  /// What kind of part it is.
  public enum Kind: Hashable, Sendable { case sheet, columns, rows, comments }

  /// What kind of part it is.
  public let kind: Kind
  /// The name of a sheet, or the path of the part in the workbook.
  public let name: String
}
