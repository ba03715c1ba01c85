internal import Mustache

/// A task announced for the coming time.
struct CalendarTaskContext: Sendable {
  let due: String
  let task: String
  let responsible: String?

  static let contract = Contract<CalendarTaskContext>(
    "calendar task",
    [
      .text("due", "the day or term", \.due),
      .text("task", "what is to be done", \.task),
      .text("responsible", "who does it", \.responsible),
    ])
}
