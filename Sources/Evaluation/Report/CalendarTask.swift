/// A task that the document announces for the coming time.
public struct CalendarTask: Hashable, Sendable {
  /// The day by which it is due.
  public let date: CalendarDate?
  /// The term in words, where the document names no day.
  public let term: String?
  /// What is to be done.
  public let task: String
  /// Who does it.
  public let responsible: String?

  /// A calendar task.
  public init(
    date: CalendarDate? = nil,
    term: String? = nil,
    task: String,
    responsible: String? = nil
  ) {
    self.date = date
    self.term = term
    self.task = task
    self.responsible = responsible
  }
}
