internal import Evaluation

extension RegionPages {
  /// Where `evaluation`, which stands at `reference`, stands among those of its group.
  func peers(of evaluation: Evaluation, at reference: RegionReference) -> PeersContext {
    let (year, group) = (reference.year, index.group(of: reference))
    let figures = figures[year][group]
    return PeersContext(
      count: figures.count, scored: evaluation.score.map { _ in figures.scored },
      rank: evaluation.score.map { String(index.groups[year][group].rank(of: $0)) },
      sameGrade: evaluation.grade.flatMap { index.groups[year][group].grades[$0] }.map { String($0) },
      highest: figures.highest, lowest: figures.lowest, group: figures.table)
  }
}
