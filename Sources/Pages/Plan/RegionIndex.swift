internal import Evaluation

/// What the pages of a region need to find quickly: the lists its evaluations stand on, and the groups they belong to.
struct RegionIndex: Sendable {
  /// The evaluations of every list, the latest year first and then in the order of the content.
  let lists: [ListKind: [RegionReference]]
  /// The groups of each year, in the order of their first evaluations.
  let groups: [[EvaluationGroup]]
  /// The findings of each year by the evaluation that they are about.
  let findings: [[String: [Finding]]]
  /// The attachments of each year by the evaluation that they report.
  let attachments: [[String: [Attachment]]]

  init(_ region: PublicRegion) {
    var lists: [ListKind: [RegionReference]] = [:]
    for (position, year) in region.years.enumerated() {
      for (number, evaluation) in year.evaluations.enumerated() {
        let reference = RegionReference(year: position, evaluation: number)
        for kind in ListKind.kinds(of: evaluation) { lists[kind, default: []].append(reference) }
      }
    }
    self.lists = lists
    groups = region.years.map { EvaluationGroup.groups(of: $0.evaluations) }
    findings = region.years.map { Dictionary(grouping: $0.findings) { $0.evaluation ?? "" } }
    attachments = region.years.map { Dictionary(grouping: $0.report.attachments) { $0.evaluation ?? "" } }
  }
}
