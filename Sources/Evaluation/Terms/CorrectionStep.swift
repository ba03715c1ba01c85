/// What is done to a published record.
public enum CorrectionStep: String, Term {
  case changed, withdrawn, restored

  /// The Chinese term.
  public var label: String {
    switch self {
    case .changed: "更正"
    case .withdrawn: "撤下"
    case .restored: "恢复公开"
    }
  }
}
