/// How a document hedges a figure.
public enum Approximation: String, Term {
  case atLeast, atMost, about

  /// The Chinese term.
  public var label: String {
    switch self {
    case .atLeast: "以上"
    case .atMost: "以下"
    case .about: "约"
    }
  }
}
