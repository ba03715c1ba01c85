public import Diagnostics

/// A kind of thing that must not go out.
public enum LeakKind: Hashable, Sendable, CaseIterable {
  case identityNumber, oldIdentityNumber, mobileNumber, bankCard, homeAddress, emailAddress
  case markOfSecrecy, wordOfSecrecy, forbiddenWord

  /// The fault to report for a text of a record or report.
  public var fault: Fault {
    switch self {
    case .identityNumber: .identityNumberOut
    case .oldIdentityNumber: .oldIdentityNumberOut
    case .mobileNumber: .mobileNumberOut
    case .bankCard: .bankCardOut
    case .homeAddress: .homeAddressOut
    case .emailAddress: .emailAddressOut
    case .markOfSecrecy: .markOfSecrecyOut
    case .wordOfSecrecy: .wordOfSecrecyOut
    case .forbiddenWord: .forbiddenWordOut
    }
  }

  /// What it is called in Chinese.
  var zh: String {
    switch self {
    case .identityNumber: "身份证号码"
    case .oldIdentityNumber: "15 位身份证号码"
    case .mobileNumber: "手机号码"
    case .bankCard: "银行卡号"
    case .homeAddress: "家庭住址"
    case .emailAddress: "电子邮箱"
    case .markOfSecrecy: "密级标志"
    case .wordOfSecrecy: "涉密或内部字样"
    case .forbiddenWord: "禁用词"
    }
  }

  /// What it is called in English.
  var en: String {
    switch self {
    case .identityNumber: "an ID number"
    case .oldIdentityNumber: "a 15-digit ID number"
    case .mobileNumber: "a mobile number"
    case .bankCard: "a bank card number"
    case .homeAddress: "a home address"
    case .emailAddress: "an e-mail address"
    case .markOfSecrecy: "a mark of secrecy"
    case .wordOfSecrecy: "a word of secrecy"
    case .forbiddenWord: "a forbidden word"
    }
  }
}
