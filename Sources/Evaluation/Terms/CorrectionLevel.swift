/// How much a correction of what was published weighs.
public enum CorrectionLevel: String, Term {
  case typing, minor, serious

  /// The Chinese term.
  public var label: String {
    switch self {
    case .typing: "文字订正"
    case .minor: "一般更正"
    case .serious: "重大更正"
    }
  }
}
