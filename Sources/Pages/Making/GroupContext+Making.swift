internal import Evaluation
internal import Mustache

extension RegionPages {
  /// The group at `position` of the year at `year` as a table.
  func group(at position: Int, ofYear year: Int, from addresses: Addresses) -> GroupContext {
    let group = index.groups[year][position]
    let evaluations = region.years[year].evaluations
    let members = group.members.map { evaluations[$0] }
    let graded = group.grades.values.reduce(0, +)
    let distribution =
      graded == 0 ? [] : Grade.allCases.map { count(of: $0, in: group, graded, from: addresses) }
    return GroupContext(
      stage: term(group.stage, from: addresses), subject: term(group.subject, from: addresses),
      anchor: group.anchor, count: String(members.count), graded: String(graded),
      scored: String(group.scores.count), hasUnits: members.contains { !$0.units.isEmpty },
      hasScores: !group.scores.isEmpty, hasGrades: graded > 0,
      hasMoney: members.contains { $0.budgeted != nil || $0.executed != nil },
      distribution: distribution,
      gradeChart: graded > 1
        ? Markup(bytes: facts.charts.grades.render(GradeChart(distribution)).bytes) : nil,
      scoreChart: group.scores.count > 2
        ? Markup(
          bytes: facts.charts.scores.render(chart(of: group, scale: region.years[year].report.scale)).bytes)
        : nil,
      money: money(of: members, from: addresses),
      lowest: group.lowest?.description, highest: group.highest?.description,
      rows: table(of: group.members.map { RegionReference(year: year, evaluation: $0) }))
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

  /// The scores of `group` over the bands of the scale called `scale`.
  func chart(of group: EvaluationGroup, scale: String) -> ScoreChart {
    ScoreChart(group.scores, scale: facts.scale(named: scale), in: facts.interface)
  }
}
