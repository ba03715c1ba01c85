import Diagnostics
import Evaluation
import Records

/// An average that units gave themselves far from the one that the finance bureau gave them.
///
/// The two are held against each other within a strand, or between strands with the same number of cases and no different
/// subject or budget year. Far is five points, half the width of a grade band.
struct AveragesFarApart: Rule {
  private static let distance = Quotient(5, 1)

  var faults: [Fault] { [.averagesFarApart] }

  func check(_ matter: RegionMatter, _ tally: inout Tally) {
    for year in matter.region.years {
      let audits = averages(in: year.report.strands, by: [.fiscalEvaluation, .reEvaluation])
      for own in averages(in: year.report.strands, by: [.selfEvaluation]) {
        for audit in audits where areAboutTheSame(own, audit) { tally.examine(finding(own, audit)) }
      }
    }
  }

  private typealias Average = (figure: Figure, strand: Strand)

  private func averages(in strands: [Strand], by stages: [Stage]) -> [Average] {
    strands.flatMap { strand in
      strand.figures.filter { isAverage($0, by: stages, in: strand) }.map { ($0, strand) }
    }
  }

  private func isAverage(_ figure: Figure, by stages: [Stage], in strand: Strand) -> Bool {
    guard figure.measure == .average, figure.approximation == nil else { return false }
    let labels = stages.map(\.label)
    return (figure.basis ?? strand.stage?.label).map(labels.contains) ?? false
  }

  private func areAboutTheSame(_ own: Average, _ audit: Average) -> Bool {
    let (left, right) = (own.strand, audit.strand)
    if left.id == right.id { return true }
    return (left.subject == nil || right.subject == nil || left.subject == right.subject)
      && (left.budgetYear == nil || right.budgetYear == nil || left.budgetYear == right.budgetYear)
      && haveSameCount(own, audit)
  }

  private func haveSameCount(_ own: Average, _ audit: Average) -> Bool {
    guard let first = own.strand.count(behind: own.figure),
      let second = audit.strand.count(behind: audit.figure)
    else { return false }
    return first.value.equals(second.value)
  }

  private func finding(_ own: Average, _ audit: Average) -> Diagnostic? {
    let (low, high) =
      own.figure.value < audit.figure.value ? (own.figure, audit.figure) : (audit.figure, own.figure)
    let difference = Quotient(sumOf: [high.value, low.value.negated])
    guard difference >= Self.distance else { return nil }
    return Diagnostic(
      .averagesFarApart, at: own.figure.place,
      [
        "strand": own.strand.title, "figure": own.figure.namedText, "other": audit.strand.title,
        "audit": audit.figure.namedText,
        "difference": difference.text(decimals: 10),
      ], related: [audit.figure.place])
  }
}
