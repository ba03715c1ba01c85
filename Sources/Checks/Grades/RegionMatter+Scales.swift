import Evaluation
import Records

extension RegionMatter {
  /// The scale that applies to `evaluation`: its own, or that of its report.
  func scale(of evaluation: Evaluation, in report: Report) -> GradeScale? {
    frame.scale(named: evaluation.scale ?? report.scale)
  }

  /// The scale that applies to the cases of `strand`: its own, or that of its report.
  func scale(of strand: Strand, in report: Report) -> GradeScale? {
    frame.scale(named: strand.scale ?? report.scale)
  }
}

extension NotChecked {
  /// The scale is named but not defined.
  static let noScale = NotChecked(
    zh: "等级标准没有在 scales.yaml 中定义", en: "the grade scale is not defined in scales.yaml")
  /// The score is not out of 100, as the scores of scales are.
  static let otherFullScore = NotChecked(zh: "满分不是 100 分", en: "the score is not out of 100")
  /// No band of the scale holds the score.
  static let scoreOffScale = NotChecked(
    zh: "得分不在等级标准的任何一档内", en: "no band of the grade scale holds the score")
}
