import Evaluation

/// What documents call the terms of the field, beside their own names.
enum TermWords {
  /// The label of the grade that `text` means, or `text` itself.
  static func grade(_ text: String) -> String {
    let plain = PlainText.narrow(text)
    let words = [
      "优秀": Grade.excellent, "优等": .excellent, "优级": .excellent, "良好": .good, "良等": .good, "良级": .good,
      "中等": .fair, "中级": .fair, "差等": .poor, "差级": .poor,
    ]
    return (words[plain] ?? Grade(term: plain))?.label ?? PlainText.trimmed(text)
  }

  /// The label of the stage that `text` means, or `text` itself.
  static func stage(_ text: String) -> String {
    let plain = PlainText.narrow(text)
    let words = [
      "绩效自评": Stage.selfEvaluation, "自评": .selfEvaluation, "单位自评价": .selfEvaluation, "部门自评": .selfEvaluation,
      "部门绩效评价": .departmentalEvaluation, "部门重点评价": .departmentalEvaluation, "财政重点评价": .fiscalEvaluation,
      "财政绩效评价": .fiscalEvaluation, "财政重点绩效评价": .fiscalEvaluation, "重点绩效评价": .fiscalEvaluation,
      "重点评价": .fiscalEvaluation, "再评价": .reEvaluation, "自评审核": .reEvaluation, "自评复核": .reEvaluation,
      "事前评估": .exAnteAssessment, "事前绩效评价": .exAnteAssessment, "绩效运行监控": .monitoring,
    ]
    return (words[plain] ?? Stage(term: plain))?.label ?? PlainText.trimmed(text)
  }

  /// The label of the subject that `text` means, or `text` itself.
  static func subject(_ text: String) -> String {
    let plain = PlainText.narrow(text)
    let words = [
      "项目": Subject.project, "部门": .department, "部门整体": .department, "整体支出": .department,
      "单位整体支出": .department, "政策": .policy, "下级政府": .lowerGovernment,
    ]
    return (words[plain] ?? Subject(term: plain))?.label ?? PlainText.trimmed(text)
  }

  /// The stages that the words of a title name.
  static func stages(in title: String) -> [Stage] {
    let plain = PlainText.narrow(title)
    let words: [(String, Stage)] = [
      ("再评价", .reEvaluation), ("自评审核", .reEvaluation), ("自评复核", .reEvaluation), ("自评", .selfEvaluation),
      ("部门评价", .departmentalEvaluation), ("部门绩效评价", .departmentalEvaluation), ("财政评价", .fiscalEvaluation),
      ("财政重点", .fiscalEvaluation), ("重点绩效评价", .fiscalEvaluation), ("重点项目绩效评价", .fiscalEvaluation),
      ("财政绩效评价", .fiscalEvaluation), ("事前", .exAnteAssessment), ("监控", .monitoring),
    ]
    var found: [Stage] = []
    for (word, stage) in words where plain.contains(word) && !found.contains(stage) {
      // 自评审核 is no 自评.
      if stage == .selfEvaluation && found.contains(.reEvaluation) { continue }
      found.append(stage)
    }
    return found
  }
}
