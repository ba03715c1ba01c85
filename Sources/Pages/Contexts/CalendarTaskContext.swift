internal import Mustache

/// A task announced for the coming time.
struct CalendarTaskContext: Sendable {
  let date: String?
  let term: String?
  let task: String
  let responsible: String?

  static let contract = Contract<CalendarTaskContext>(
    "calendar task",
    [
      .text("date", "the day by which it is due", \.date),
      .text("term", "the term in words", \.term),
      .text("task", "what is to be done", \.task),
      .text("responsible", "who does it", \.responsible),
    ])
}
