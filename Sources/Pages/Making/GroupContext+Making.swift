internal import Evaluation
internal import Mustache

extension RegionPages {
  /// A group of the year at `year` as a table.
  func group(_ group: EvaluationGroup, ofYear year: Int, from addresses: Addresses) -> GroupContext {
    let evaluations = region.years[year].evaluations
    let members = group.members.map { evaluations[$0] }
    let graded = group.grades.values.reduce(0, +)
    let distribution =
      graded == 0 ? [] : Grade.allCases.map { count(of: $0, in: group, graded, from: addresses) }
    let scored = members.compactMap(\.score)
    let scale = facts.scale(named: region.years[year].report.scale)
    return GroupContext(
      stage: term(group.stage, from: addresses), subject: term(group.subject, from: addresses),
      anchor: group.anchor, count: String(members.count), graded: String(graded),
      scored: String(group.scores.count), hasUnits: members.contains { !$0.units.isEmpty },
      hasScores: !group.scores.isEmpty, hasGrades: graded > 0,
      hasMoney: members.contains { $0.budgeted != nil || $0.executed != nil },
      distribution: distribution,
      gradeChart: graded > 1
        ? Markup(bytes: facts.charts.grades.render(GradeChart(distribution)).bytes) : nil,
      scoreChart: scored.count > 2 ? chart(group.scores, scale) : nil,
      lowest: scored.min()?.description, highest: scored.max()?.description,
      rows: group.members.enumerated().map { position, member in
        row(.init(year: year, evaluation: member), number: position + 1, from: addresses)
      })
  }

  private func count(
    of grade: Grade, in group: EvaluationGroup, _ graded: Int, from addresses: Addresses
  ) -> GradeCountContext {
    let count = group.grades[grade] ?? 0
    let tenths = (count * 2000 + graded) / (graded * 2)
    return GradeCountContext(
      grade: self.grade(grade, from: addresses), count: String(count), share: "\(tenths / 10).\(tenths % 10)",
      hasNext: grade != Grade.allCases.last)
  }

  /// `scores` on `scale` as a picture, with `own` marked.
  func chart(_ scores: [Int], _ scale: GradeScale?, marking own: Score? = nil) -> Markup {
    Markup(
      bytes: facts.charts.scores.render(
        ScoreChart(scores, scale: scale, marking: own, in: facts.interface)
      ).bytes)
  }
}
