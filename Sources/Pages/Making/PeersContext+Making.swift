internal import Evaluation

extension RegionPages {
  /// Where `evaluation` stands among those of `group`, whose pages have `parts`; the only score of a group has no rank.
  func peers(of evaluation: Evaluation, in group: EvaluationGroup, _ parts: GroupParts) -> PeersContext {
    PeersContext(
      count: parts.count, scored: evaluation.score.map { _ in parts.scored },
      rank: parts.isComparable ? evaluation.score.map { String(group.rank(of: $0)) } : nil,
      sameGrade: evaluation.grade.flatMap { group.grades[$0] }.map { String($0) },
      highest: parts.highest, lowest: parts.lowest, hasSeveralFullScores: group.hasSeveralFullScores,
      group: parts.table)
  }
}
