internal import Evaluation
internal import Mustache

extension RegionPages {
  /// The group at `position` of the year at `year` as a table.
  func group(at position: Int, ofYear year: Int, from addresses: Addresses) -> GroupContext {
    let group = index.groups[year][position]
    let evaluations = region.years[year].evaluations
    let members = group.members.map { evaluations[$0] }
    let report = region.years[year].report
    let scales = scales(ofScoresIn: members, report)
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
          bytes: facts.charts.scores.render(chart(of: group, scale: scales.count > 1 ? nil : scales.first))
            .bytes)
        : nil,
      money: money(of: members, from: addresses),
      lowest: group.lowest?.description, highest: group.highest?.description,
      hasSeveralFullScores: group.hasSeveralFullScores,
      otherScale: scales.count == 1 && scales.first != report.scale ? scales.first : nil,
      hasSeveralScales: scales.count > 1,
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

  /// The scales with different bands that the scores of `members` are on, the report's own name first where it will do.
  private func scales(ofScoresIn members: [Evaluation], _ report: Report) -> [String] {
    var bands: Set<[GradeBand]?> = []
    let named = Set(members.lazy.filter { $0.score != nil }.map { $0.scale ?? report.scale })
    return named.sorted { ($0 == report.scale ? 0 : 1, $0) < ($1 == report.scale ? 0 : 1, $1) }
      .filter { bands.insert(facts.scale(named: $0)?.bands).inserted }
  }

  /// The scores of `group` over the bands of the scale called `scale`, or over none.
  func chart(of group: EvaluationGroup, scale: String?) -> ScoreChart {
    ScoreChart(group.scores, scale: scale.flatMap { facts.scale(named: $0) }, in: facts.interface)
  }
}
