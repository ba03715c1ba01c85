/// A decision of the bureau that a finding may stand for a while.
public struct Waiver: Hashable, Sendable {
  /// The code of the finding, such as `C301`.
  public let code: String
  /// The finding, as the report of the check names it: the file and ten hexadecimal digits after `#`.
  public let position: String
  /// Why it may stand.
  public let reason: String
  /// Who decided so.
  public let approver: String
  /// The last day on which it may stand.
  public let until: CalendarDate
  /// Where its fields stand.
  public let origin: Origin

  /// A waiver.
  public init(
    code: String, position: String, reason: String, approver: String, until: CalendarDate, origin: Origin
  ) {
    self.code = code
    self.position = position
    self.reason = reason
    self.approver = approver
    self.until = until
    self.origin = origin
  }
}
