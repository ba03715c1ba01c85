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
      let strands = year.report.strands
      for own in strands {
        for average in own.figures where isAverage(average, of: [.selfEvaluation], in: own) {
          for other in strands where areAlike(own, average, other) {
            let audits: [Stage] = [.fiscalEvaluation, .reEvaluation]
            for audit in other.figures where isAverage(audit, of: audits, in: other) {
              guard own.id == other.id || haveSameCount(average, own, audit, other) else { continue }
              tally.examine(finding(average, own, audit, other))
            }
          }
        }
      }
    }
  }

  private func isAverage(_ figure: Figure, of stages: [Stage], in strand: Strand) -> Bool {
    guard figure.measure == .average, figure.approximation == nil else { return false }
    let labels = stages.map(\.label)
    return (figure.basis ?? strand.stage?.label).map(labels.contains) ?? false
  }

  private func areAlike(_ own: Strand, _ average: Figure, _ other: Strand) -> Bool {
    (own.subject == nil || other.subject == nil || own.subject == other.subject)
      && (own.budgetYear == nil || other.budgetYear == nil || own.budgetYear == other.budgetYear)
  }

  private func haveSameCount(_ average: Figure, _ own: Strand, _ audit: Figure, _ other: Strand) -> Bool {
    guard let first = own.count(behind: average), let second = other.count(behind: audit) else {
      return false
    }
    return first.value.equals(second.value)
  }

  private func finding(_ average: Figure, _ own: Strand, _ audit: Figure, _ other: Strand) -> Diagnostic? {
    let (low, high) = average.value < audit.value ? (average, audit) : (audit, average)
    let difference = Quotient(sumOf: [high.value, low.value.negated])
    guard difference >= Self.distance else { return nil }
    return Diagnostic(
      .averagesFarApart, at: average.place,
      [
        "strand": own.title, "figure": average.namedText, "other": other.title, "audit": audit.namedText,
        "difference": difference.text(decimals: 10),
      ], related: [audit.place])
  }
}
