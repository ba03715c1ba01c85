internal import Evaluation

extension RegionPages {
  /// Where `evaluation` of the year at `year` stands among those of its group.
  func peers(of evaluation: Evaluation, inYear year: Int, from addresses: Addresses) -> PeersContext {
    let group = index.group(of: evaluation, inYear: year).map { index.groups[year][$0] }
    let number = region.years[year].report.disclosureYear
    return PeersContext(
      count: String(group?.members.count ?? 0),
      scored: evaluation.score.map { _ in String(group?.scores.count ?? 0) },
      rank: evaluation.score.flatMap { score in group.map { String($0.rank(of: score)) } },
      sameGrade: evaluation.grade.flatMap { grade in group?.grades[grade].map { String($0) } },
      highest: group?.highest?.description, lowest: group?.lowest?.description,
      group: group.flatMap {
        addresses.page(.year(region.region.code, number), part: $0.anchor)
      })
  }
}
