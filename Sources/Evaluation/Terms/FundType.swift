/// A kind of money that rules of its own apply to; one record can have several.
public enum FundType: String, Term {
  case direct
  case ruralRevitalization
  case socialInsuranceFund
  case ppp
  case governmentDebt
  case procurement
  case purchasedServices
  case centralTransfer
  case other

  /// The Chinese term.
  public var label: String {
    switch self {
    case .direct: "直达资金"
    case .ruralRevitalization: "乡村振兴衔接资金"
    case .socialInsuranceFund: "社会保险基金"
    case .ppp: "PPP项目"
    case .governmentDebt: "政府债务"
    case .procurement: "政府采购"
    case .purchasedServices: "政府购买服务"
    case .centralTransfer: "中央转移支付"
    case .other: "其他"
    }
  }
}
