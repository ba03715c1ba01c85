/// The unit in which a sum of money is written.
public enum AmountUnit: String, Term {
  case yuan, tenThousandYuan, hundredMillionYuan

  /// 元, 万元, 亿元.
  public var label: String {
    switch self {
    case .yuan: "元"
    case .tenThousandYuan: "万元"
    case .hundredMillionYuan: "亿元"
    }
  }

  /// How many decimals in this unit reach down to the fen.
  var places: Int {
    switch self {
    case .yuan: 2
    case .tenThousandYuan: 6
    case .hundredMillionYuan: 10
    }
  }
}
