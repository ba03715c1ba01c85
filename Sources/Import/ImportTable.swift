public import Records

/// A table of the content that workbooks are imported into.
public enum ImportTable: Int, Hashable, Sendable, CaseIterable {
  case evaluations, indicators, findings

  /// The file and its fields.
  public var kind: FileKind {
    switch self {
    case .evaluations: .evaluations
    case .indicators: .indicators
    case .findings: .findings
    }
  }

  /// The number of the field with the English name `name`.
  func index(of name: String) -> Int {
    guard let index = kind.fields.firstIndex(where: { $0.name == name }) else {
      preconditionFailure("\(kind.name) has no field \(name)")
    }
    return index
  }
}
