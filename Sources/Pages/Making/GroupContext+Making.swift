internal import Evaluation
internal import Mustache

extension RegionPages {
  /// The group at `position` of the year at `year` as a table.
  func group(at position: Int, ofYear year: Int, from addresses: Addresses) -> GroupContext {
    let group = index.groups[year][position]
    let evaluations = region.years[year].evaluations
    let members = group.members.map { evaluations[$0] }
    let report = region.years[year].report
    // Only scores out of one full score make a picture: those that most have.
    let scores = group.scores.first
    let scales = scores.map { self.scales(of: $0, inYear: year) } ?? []
    let graded = group.grades.values.reduce(0, +)
    let distribution =
      graded == 0 ? [] : Grade.allCases.map { count(of: $0, in: group, graded, from: addresses) }
    return GroupContext(
      stage: term(group.stage, from: addresses), subject: term(group.subject, from: addresses),
      anchor: group.anchor, count: String(members.count), graded: String(graded),
      scored: String(group.scoredCount), hasUnits: members.contains { !$0.units.isEmpty },
      hasScores: !group.scores.isEmpty, hasGrades: graded > 0,
      hasMoney: members.contains { $0.budgeted != nil || $0.executed != nil },
      distribution: distribution,
      gradeChart: graded > 1
        ? Markup(bytes: facts.charts.grades.render(GradeChart(distribution)).bytes) : nil,
      scoreChart: scores.flatMap { scores in
        scores.count > 2
          ? Markup(bytes: facts.charts.scores.render(chart(of: scores, on: scales)).bytes) : nil
      },
      money: money(of: members, from: addresses),
      compared: String(scores?.count ?? 0),
      comparedFullScore: group.hasSeveralFullScores || scores?.otherFullScore != nil
        ? scores?.otherFullScore?.description ?? "100" : nil,
      lowest: scores?.lowest?.description, highest: scores?.highest?.description,
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

  /// The scales with different bands that `scores` of the year at `year` are on, the report's own name first where it will
  /// do; none where they are not out of 100, for which bands are made.
  func scales(of scores: PeerScores, inYear year: Int) -> [String] {
    if scores.otherFullScore != nil { return [] }
    let (report, evaluations) = (region.years[year].report, region.years[year].evaluations)
    var bands: Set<[GradeBand]?> = []
    let named = Set(scores.members.lazy.map { evaluations[$0].scale ?? report.scale })
    return named.sorted { ($0 == report.scale ? 0 : 1, $0) < ($1 == report.scale ? 0 : 1, $1) }
      .filter { bands.insert(facts.scale(named: $0)?.bands).inserted }
  }

  /// The picture of `scores`, over the bands of the only one of `scales`.
  func chart(of scores: PeerScores, on scales: [String]) -> ScoreChart {
    ScoreChart(
      scores.hundredths, outOf: scores.otherFullScore,
      scale: scales.count == 1 ? facts.scale(named: scales[0]) : nil, in: facts.interface)
  }
}
