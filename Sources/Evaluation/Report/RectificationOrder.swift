/// By when and to whom the evaluated report what they mended (整改要求).
public struct RectificationOrder: Hashable, Sendable {
  /// The last day.
  public let deadline: CalendarDate?
  /// Who receives the report.
  public let reportTo: String?
  /// What to know about it.
  public let note: String?

  /// A rectification order.
  public init(
    deadline: CalendarDate? = nil,
    reportTo: String? = nil,
    note: String? = nil
  ) {
    self.deadline = deadline
    self.reportTo = reportTo
    self.note = note
  }
}
