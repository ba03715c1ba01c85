/// Why something is not disclosed.
public enum WithholdingGround: String, Term {
  case classified, sensitive

  /// The Chinese term.
  public var label: String {
    switch self {
    case .classified: "涉密"
    case .sensitive: "敏感信息"
    }
  }
}
