/// Which field of a record a text stands in, down to the entry of a list and its field.
public struct FieldPath: Hashable, Sendable {
  /// The English name of the record’s own field, such as `attachments`.
  public let field: String
  /// What it is called in Chinese, which is what a correction of it names, such as 附件.
  let column: String
  /// The whole way in English names, such as `attachments[道路报告].note`.
  public private(set) var name: String
  /// The whole way in Chinese labels, such as 附件〔道路报告〕说明.
  public private(set) var label: String

  /// The way down to the entry of a list, such as `attachments[道路报告]`; nil outside a list.
  public private(set) var entry: String?

  /// The record’s own field.
  init(_ field: String, label: String) {
    self.field = field
    column = label
    self.name = field
    self.label = label
  }

  /// The entry called `key` of the list at this path.
  func entry(_ key: String) -> FieldPath {
    var path = self
    path.name += "[\(key)]"
    path.entry = path.name
    path.label += "〔\(key)〕"
    return path
  }

  /// The field `field` of the entry at this path.
  func inner(_ field: String, label: String) -> FieldPath {
    var path = self
    path.name += "." + field
    path.label += label
    return path
  }
}
