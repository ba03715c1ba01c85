internal import Evaluation

extension RegionPages {
  /// All evaluations of the project of `evaluation`, which stands at `reference`; none where it is the only one.
  func history(of evaluation: Evaluation, at reference: RegionReference) -> [HistoryRowContext] {
    let all = register.evaluations(like: reference)
    guard all.count > 1 else { return [] }
    let bands = scale(of: evaluation, at: reference)?.bands
    return all.map { other in
      let compared = region.years[other.year].evaluations[other.evaluation]
      return HistoryRowContext(
        row: row(at: other), isThis: other == reference, isOtherStage: compared.stage != evaluation.stage,
        isOtherScale: scale(of: compared, at: other)?.bands != bands)
    }
  }

  private func scale(of evaluation: Evaluation, at reference: RegionReference) -> GradeScale? {
    facts.scale(named: evaluation.scale ?? region.years[reference.year].report.scale)
  }
}
