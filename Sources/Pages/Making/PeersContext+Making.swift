internal import Evaluation

extension RegionPages {
  /// Where `evaluation` of the year at `year` stands among those of its group.
  func peers(of evaluation: Evaluation, inYear year: Int, from addresses: Addresses) -> PeersContext {
    let group = index.groups[year].first { $0.stage == evaluation.stage && $0.subject == evaluation.subject }
    let evaluations = region.years[year].evaluations
    let scored = group?.members.lazy.compactMap { evaluations[$0].score } ?? []
    let number = region.years[year].report.disclosureYear
    return PeersContext(
      count: String(group?.members.count ?? 0),
      scored: evaluation.score.map { _ in String(group?.scores.count ?? 0) },
      rank: evaluation.score.flatMap { score in group.map { String($0.rank(of: score)) } },
      sameGrade: evaluation.grade.flatMap { grade in group?.grades[grade].map { String($0) } },
      highest: scored.max()?.description, lowest: scored.min()?.description,
      group: group.flatMap {
        addresses.page(.year(region.region.code, number), part: $0.anchor)
      })
  }
}
