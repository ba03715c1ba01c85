import Diagnostics
import Evaluation

/// A rate as a percentage.
enum RateText {
  /// What a rate without a percent sign means.
  enum Meaning: Equatable {
    /// What it says, in percent.
    case percentage
    /// A fraction, because the amounts beside it say so, or nothing that can be told; `computed` is what these give in percent.
    case fraction(computed: String), unclear(computed: String?)
  }

  /// What `rate` means beside the amounts that it is made of; 0.97 may be 0.97 % or 97 %.
  static func meaning(of rate: ExactDecimal, executed: ExactDecimal?, budgeted: ExactDecimal?) -> Meaning {
    let value = rate.approximate
    guard value > 0 else { return .percentage }
    guard let executed = executed?.approximate, let budgeted = budgeted?.approximate, budgeted > 0 else {
      return value > 1.5 ? .percentage : .unclear(computed: nil)
    }
    let ratio = executed / budgeted
    let (asFraction, asPercentage) = (abs(ratio - value), abs(ratio * 100 - value))
    if asFraction < 0.02 && asFraction < asPercentage { return .fraction(computed: percent(ratio)) }
    return value > 1.5 || asPercentage < 0.02 ? .percentage : .unclear(computed: percent(ratio))
  }

  /// A hundred times `rate`, digit by digit; nil where that is beyond what is kept.
  static func hundredfold(_ rate: ExactDecimal) -> String? {
    let decimals = max(0, rate.decimals - 2)
    let (mantissa, overflow) = rate.mantissa.multipliedReportingOverflow(
      by: [100, 10, 1][min(2, rate.decimals)])
    return overflow ? nil : ExactDecimal(mantissa: mantissa, decimals: decimals).description
  }

  /// `ratio` in percent, with two decimals at most.
  private static func percent(_ ratio: Double) -> String {
    var (mantissa, decimals) = (Int64(min(ratio, 1e12) * 10_000 + 0.5), 2)
    while decimals > 0, mantissa.isMultiple(of: 10) {
      mantissa /= 10
      decimals -= 1
    }
    return ExactDecimal(mantissa: mantissa, decimals: decimals).description
  }
}

extension Diagnostic {
  /// What is worth knowing of `rate` at `place`, below a head that says percent, where it looks like a fraction; nil where it does
  /// not.
  init?(rate: ExactDecimal, meaning: RateText.Meaning, at place: Place) {
    let computed: String?
    switch meaning {
    case .percentage: return nil
    case .fraction(let percent): computed = percent
    case .unclear(let percent): computed = percent
    }
    self.init(
      .rateLikeFraction, at: place,
      [
        "text": rate.description, "percent": RateText.hundredfold(rate) ?? rate.description,
        "reason": computed.map { "按表里的金额算是 \($0)%" } ?? "表里没有金额可以核对",
        "cause": computed.map { "the amounts give \($0)%" } ?? "there are no amounts to hold it against",
      ])
  }
}
