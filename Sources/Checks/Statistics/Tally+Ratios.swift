import Diagnostics
import Evaluation

extension Tally {
  /// Holds `figure`, in percent, against `part` over `whole`.
  mutating func judge(
    _ figure: Figure, in strand: Strand, _ part: Figure, over whole: Figure, contradiction: Fault,
    cutOff: Fault
  ) {
    guard part.approximation == nil, whole.approximation == nil else {
      leaveOut(.hedged)
      return
    }
    guard figure.isPercent, let ratio = Quotient(part, over: whole)?.percent else {
      leaveOut(.otherUnits)
      return
    }
    let verdict = ratio.verdict(on: figure)
    guard verdict != .open else {
      leaveOut(.hedged)
      return
    }
    examine(
      verdict.fault(contradiction: contradiction, cutOff: cutOff).map { fault in
        Diagnostic(
          fault, at: figure.place,
          [
            "strand": strand.title, "figure": figure.namedText,
            "how": "\(part.text) ÷ \(whole.text) = \(ratio.text(beside: figure))%",
          ], related: [part.place, whole.place])
      })
  }
}

extension Quotient {
  /// `part` over `whole`; nil where their units do not fit or the whole is not above 0.
  init?(_ part: Figure, over whole: Figure) {
    if part.measure.isMoney || whole.measure.isMoney {
      guard let part = part.fen, let whole = whole.fen, whole > 0 else { return nil }
      self.init(part, whole)
    } else {
      guard whole.value.mantissa > 0 else { return nil }
      self.init(part.value.scaled(to: 10), whole.value.scaled(to: 10))
    }
  }
}
