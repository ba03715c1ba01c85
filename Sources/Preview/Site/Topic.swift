internal import Evaluation

/// A page that someone looks at, as the public sees it on a day.
struct Topic: Hashable, Sendable {
  /// The path of the page's file below the root, or any other path that was asked for.
  let page: String
  /// The day.
  let day: CalendarDate
  /// The host that was asked, with its port; the not-found page names full addresses.
  let host: String
}
