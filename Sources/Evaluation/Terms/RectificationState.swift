/// How far the mending of a finding has come.
public enum RectificationState: String, Term {
  case open, underWay, closed

  /// The Chinese term.
  public var label: String {
    switch self {
    case .open: "未整改"
    case .underWay: "整改中"
    case .closed: "已整改"
    }
  }
}
