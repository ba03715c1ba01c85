/// The stage of performance management that a record reports.
public enum Stage: String, Term {
  case exAnteAssessment
  case targetSetting
  case monitoring
  case selfEvaluation
  case departmentalEvaluation
  case fiscalEvaluation
  case reEvaluation

  /// The Chinese term.
  public var label: String {
    switch self {
    case .exAnteAssessment: "事前绩效评估"
    case .targetSetting: "绩效目标"
    case .monitoring: "绩效监控"
    case .selfEvaluation: "单位自评"
    case .departmentalEvaluation: "部门评价"
    case .fiscalEvaluation: "财政评价"
    case .reEvaluation: "财政再评价"
    }
  }
}
