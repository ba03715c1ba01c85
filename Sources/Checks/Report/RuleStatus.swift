public import Diagnostics

/// What a rule came to.
///
/// What was not checked is never a pass: a rule that could not look at everything is `incomplete` at best.
public enum RuleStatus: String, Hashable, Sendable, CaseIterable {
  /// Everything was looked at, and no error or warning was found.
  case pass
  /// An error or a warning stands.
  case fail
  /// Errors or warnings were found, and all of them are waived.
  case waived
  /// Nothing wrong was seen, but not everything could be looked at.
  case incomplete
  /// There was nothing to look at.
  case notApplicable

  /// The word for it, in `language`.
  public func word(in language: Language) -> String {
    switch (self, language) {
    case (.pass, .zh): "通过"
    case (.fail, .zh): "不通过"
    case (.waived, .zh): "已豁免"
    case (.incomplete, .zh): "未全部核对"
    case (.notApplicable, .zh): "不适用"
    case (.pass, .en): "pass"
    case (.fail, .en): "fail"
    case (.waived, .en): "waived"
    case (.incomplete, .en): "not all checked"
    case (.notApplicable, .en): "not applicable"
    }
  }
}
