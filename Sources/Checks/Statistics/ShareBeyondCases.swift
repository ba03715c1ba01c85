import Diagnostics
import Evaluation
import Records

/// A stated percentage that no whole number out of the stated number gives, at the stated precision.
struct ShareBeyondCases: StrandRule {
  var faults: [Fault] { [.shareBeyondCases, .shareOnlyCutOff] }

  func check(_ strand: Strand, in year: YearDisclosure, of matter: RegionMatter, _ tally: inout Tally) {
    for figure in strand.figures where figure.measure == .share || figure.measure == .rate {
      guard figure.part == nil else { continue }
      guard let whole = strand.figure(figure.whole), whole.measure == .count, whole.approximation == nil,
        let cases = whole.wholeNumber, cases > 0
      else {
        tally.leaveOut(.noCaseCount)
        continue
      }
      guard figure.isPercent, figure.approximation != .about else {
        tally.leaveOut(figure.isPercent ? .hedged : .otherUnits)
        continue
      }
      tally.examine(finding(on: figure, of: cases, in: strand, whole))
    }
  }

  private func finding(
    on figure: Figure, of cases: Int128, in strand: Strand, _ whole: Figure
  ) -> Diagnostic? {
    let unit = Int128.power(ofTen: figure.value.decimals)
    let reached = max(Int128(figure.value.mantissa) * cases / (100 * unit), 0)
    // More may be done than was planned, so that a rate reaches beyond the whole; a share does not.
    let most = figure.measure == .rate ? max(cases, reached + 1) : cases
    let below = min(reached, most)
    // A hedged figure asks only whether the extreme number reaches its bound.
    let near: ClosedRange<Int128> =
      switch figure.approximation {
      case .atLeast: most...most
      case .atMost: 0...0
      case .about, nil: max(below - 1, 0)...min(below + 1, most)
      }
    let verdicts = near.map { part in
      (part, Quotient(part * 100, cases).verdict(on: figure))
    }
    if verdicts.contains(where: { $0.1 == .agrees }) { return nil }
    let cutOff = verdicts.first { $0.1 == .cutOff }?.0
    let shown = cutOff.map { [$0] } ?? (below < most ? [below, below + 1] : [below])
    return Diagnostic(
      cutOff == nil ? .shareBeyondCases : .shareOnlyCutOff, at: figure.place,
      [
        "strand": strand.title, "figure": figure.namedText, "whole": whole.namedText,
        "how": shown.map { "\($0) ÷ \(cases) = \(Quotient($0 * 100, cases).text(beside: figure))%" }
          .joined(separator: " · "),
      ], related: [whole.place])
  }
}
