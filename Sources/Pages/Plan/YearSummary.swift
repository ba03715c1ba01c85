internal import Evaluation

/// What a disclosure year leaves behind for the pages that span years and regions.
struct YearSummary: Sendable {
  let year: Int
  let title: String
  let summary: String
  let publisher: String
  let published: CalendarDate?
  let written: CalendarDate?
  let evaluationCount: Int
  let figureCount: Int

  init(_ year: PublicYear) {
    self.year = year.report.disclosureYear
    title = year.report.title
    summary = year.report.summary
    publisher = year.report.publisher
    published = year.report.published
    written = year.report.written
    evaluationCount = year.evaluations.count
    figureCount = year.report.strands.reduce(0) { $0 + $1.figures.count }
  }
}
