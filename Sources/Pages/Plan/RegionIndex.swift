internal import Evaluation

/// What the pages of a region need to find quickly: the lists its evaluations stand on, and the groups they belong to.
struct RegionIndex: Sendable {
  /// The evaluations of every list, the latest year first and then in the order of the content.
  let lists: [ListKind: [RegionReference]]
  /// The file of every list, see `ListKind.file`.
  let files: [ListKind: String]
  /// The lists, in the order of their files.
  let sortedLists: [ListKind]
  /// The groups of each year, in the order of their first evaluations.
  let groups: [[EvaluationGroup]]
  /// The position of the group of each evaluation, by year and position.
  private let memberships: [[Int]]
  /// The position of each evaluation in its year, by its id.
  let positions: [[String: Int]]
  /// The findings of each year by the evaluation that they are about.
  let findings: [[String: [Finding]]]
  /// The attachments of each year by the evaluation that they report.
  let attachments: [[String: [Attachment]]]
  /// The corrections of all years, the latest first.
  let corrections: [DatedCorrection]

  init(_ region: PublicRegion) {
    var lists: [ListKind: [RegionReference]] = [:]
    for (position, year) in region.years.enumerated() {
      for (number, evaluation) in year.evaluations.enumerated() {
        let reference = RegionReference(year: position, evaluation: number)
        for kind in ListKind.kinds(of: evaluation) { lists[kind, default: []].append(reference) }
      }
    }
    self.lists = lists
    let named = lists.keys.map { (kind: $0, file: $0.file) }
    files = Dictionary(named.map { ($0.kind, $0.file) }) { first, _ in first }
    sortedLists = named.sorted { $0.file.utf8.lexicographicallyPrecedes($1.file.utf8) }.map(\.kind)
    let groups = region.years.map { EvaluationGroup.groups(of: $0.evaluations) }
    self.groups = groups
    memberships = region.years.indices.map { year in
      var memberships = [Int](repeating: 0, count: region.years[year].evaluations.count)
      for (position, group) in groups[year].enumerated() {
        for member in group.members { memberships[member] = position }
      }
      return memberships
    }
    positions = region.years.map { year in
      Dictionary(year.evaluations.enumerated().map { ($1.id, $0) }) { first, _ in first }
    }
    findings = region.years.map { Dictionary(grouping: $0.findings) { $0.evaluation ?? "" } }
    attachments = region.years.map { Dictionary(grouping: $0.report.attachments) { $0.evaluation ?? "" } }
    corrections = DatedCorrection.all(of: region)
  }

  /// The position of the group that the evaluation at `reference` belongs to.
  func group(of reference: RegionReference) -> Int { memberships[reference.year][reference.evaluation] }
}
