internal import Evaluation

extension RegionPages {
  /// Where `evaluation` stands among those of `group`, whose pages have `parts`; a score that no other may be compared with
  /// has no rank.
  func peers(of evaluation: Evaluation, in group: EvaluationGroup, _ parts: GroupParts) -> PeersContext {
    let position = group.peerScores(of: evaluation)
    let scores = position.flatMap { parts.scores[$0] }
    let rank = evaluation.score.flatMap { score in
      scores == nil ? nil : position.map { group.scores[$0].rank(of: score) }
    }
    return PeersContext(
      count: parts.count, scored: position.map { _ in parts.scored }, compared: scores?.count,
      rank: rank.map { String($0) },
      sameGrade: evaluation.grade.flatMap { group.grades[$0] }.map { String($0) },
      highest: scores?.highest, lowest: scores?.lowest,
      hasSeveralFullScores: position != nil && group.hasSeveralFullScores,
      hasSeveralScales: scores?.hasSeveralScales ?? false, group: parts.table)
  }
}
