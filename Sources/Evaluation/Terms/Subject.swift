/// What is evaluated.
public enum Subject: String, Term {
  case project, department, lowerGovernment, policy

  /// The Chinese term.
  public var label: String {
    switch self {
    case .project: "项目支出"
    case .department: "部门整体支出"
    case .lowerGovernment: "下级政府财政综合运行"
    case .policy: "财政政策"
    }
  }
}
