import Diagnostics
import Evaluation
import Records

/// A stated figure that nothing can be: a score above 100, a share above 100 %, a part of a case, a negative number.
struct ImpossibleFigure: StrandRule {
  var faults: [Fault] { [.impossibleFigure] }

  func check(_ strand: Strand, in year: YearDisclosure, of matter: RegionMatter, _ tally: inout Tally) {
    for figure in strand.figures {
      tally.examine(
        isPossible(figure)
          ? nil
          : Diagnostic(
            .impossibleFigure, at: figure.place,
            ["strand": strand.title, "figure": figure.namedText, "measure": figure.measure.label]))
    }
  }

  private func isPossible(_ figure: Figure) -> Bool {
    guard figure.value.mantissa >= 0 else { return false }
    let isWithinHundred = Quotient(figure.value) <= Quotient(100, 1)
    switch figure.measure {
    case .average, .score: return isWithinHundred
    case .share: return isWithinHundred || !figure.isPercent
    case .count: return figure.wholeNumber != nil || isCountedInBulk(figure.unit)
    case .budgeted, .executed, .amount, .executionRate, .rate: return true
    }
  }

  /// Whether a count has a unit such as 万人, in which a fraction counts whole things.
  private func isCountedInBulk(_ unit: String?) -> Bool {
    guard let first = unit?.first else { return false }
    return "百千万亿".contains(first)
  }
}
