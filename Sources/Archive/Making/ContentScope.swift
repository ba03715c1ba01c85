/// How much of the content a snapshot holds.
public enum ContentScope: String, Hashable, Sendable {
  /// What may be published, and nothing that is withheld or was not yet due.
  case published
  /// All of it, for the bureau's own keeping.
  case all
  /// None; such a snapshot cannot be built again.
  case none

  /// What a Chinese reader is told.
  var chinese: String {
    switch self {
    case .published: "仅含已公开的内容"
    case .all: "含不予公开和未到期的内容，仅限本单位保存"
    case .none: "不含"
    }
  }
}
