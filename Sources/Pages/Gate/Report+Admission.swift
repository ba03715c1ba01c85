internal import Evaluation

extension Report {
  /// This report without the attachments of evaluations that are not among `ids`, and with the counts of `withheld`
  /// records on every ground for which the document itself states no count.
  func admitting(attachmentsOf ids: Set<String>, withheld grounds: [WithholdingGround]) -> Report {
    var report = self
    report.attachments = attachments.filter { $0.evaluation.map(ids.contains) ?? true }
    for ground in WithholdingGround.allCases where !withholdings.contains(where: { $0.ground == ground }) {
      let count = grounds.count { $0 == ground }
      if count > 0 { report.withholdings.append(Withholding(ground: ground, count: count)) }
    }
    return report
  }
}
