/// A field whose published text is another one.
public struct FieldChange: Hashable, Sendable {
  /// The field.
  public let path: FieldPath
  /// What was published; nil where it was blank.
  public let old: String?
  /// What is published now; nil where it is blank.
  public let new: String?
}
