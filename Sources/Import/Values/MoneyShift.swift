import Evaluation

/// The same sum of money in another unit, digit by digit.
enum MoneyShift {
  /// `digits` in `unit` as they are written in `target`; nil where they are no number or reach beyond what is kept.
  static func convert(_ digits: String, from unit: AmountUnit, to target: AmountUnit) -> String? {
    guard let number = ExactDecimal(digits) else { return nil }
    let shift = power(target) - power(unit)
    guard shift >= 0 else {
      // Into a smaller unit: decimals are used up first, then zeros are added.
      let used = min(number.decimals, -shift)
      var mantissa = number.mantissa
      for _ in 0..<(-shift - used) {
        let (product, overflow) = mantissa.multipliedReportingOverflow(by: 10)
        if overflow { return nil }
        mantissa = product
      }
      return ExactDecimal(mantissa: mantissa, decimals: number.decimals - used).description
    }
    var (mantissa, decimals) = (number.mantissa, number.decimals + shift)
    while decimals > 0, mantissa.isMultiple(of: 10) {
      mantissa /= 10
      decimals -= 1
    }
    return decimals <= 10 ? ExactDecimal(mantissa: mantissa, decimals: decimals).description : nil
  }

  private static func power(_ unit: AmountUnit) -> Int {
    switch unit {
    case .yuan: 0
    case .tenThousandYuan: 4
    case .hundredMillionYuan: 8
    }
  }
}
