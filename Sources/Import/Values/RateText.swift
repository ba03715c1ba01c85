import Evaluation

/// A rate as a percentage.
enum RateText {
  /// A hundred times `rate`, digit by digit; nil where that is beyond what is kept.
  static func hundredfold(_ rate: ExactDecimal) -> String? {
    let decimals = max(0, rate.decimals - 2)
    let (mantissa, overflow) = rate.mantissa.multipliedReportingOverflow(
      by: [100, 10, 1][min(2, rate.decimals)])
    return overflow ? nil : ExactDecimal(mantissa: mantissa, decimals: decimals).description
  }
}
