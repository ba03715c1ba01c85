internal import Evaluation

/// What a disclosure year leaves behind for the pages that span years and regions.
struct YearSummary: Sendable, Codable {
  let year: Int
  let title: String
  let summary: String
  let publisher: String
  let published: CalendarDate?
  let written: CalendarDate?
  let evaluationCount: Int
  let tally: GradeTally
  /// The names of the scales that its grades come from; that of its report where it has no grades.
  let scales: [String]
  let figureCount: Int

  init(_ year: PublicYear) {
    self.year = year.report.disclosureYear
    title = year.report.title
    summary = year.report.summary
    publisher = year.report.publisher
    published = year.report.published
    written = year.report.written
    evaluationCount = year.evaluations.count
    tally = GradeTally(year.evaluations)
    let scale = year.report.scale
    let own = Set(year.evaluations.lazy.filter { $0.grade != nil }.map { $0.scale ?? scale })
    scales = own.isEmpty ? [scale] : own.sorted()
    figureCount = year.report.strands.reduce(0) { $0 + $1.figures.count }
  }
}
