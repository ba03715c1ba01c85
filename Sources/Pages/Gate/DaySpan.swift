public import Evaluation

/// Days on all of which the gate gives the same answers.
public struct DaySpan: Hashable, Sendable, Codable {
  /// The first of them; nil where they reach back without end.
  public let from: CalendarDate?
  /// The first day after them, on which something becomes due; nil where nothing ever will.
  public let until: CalendarDate?

  /// The days around `day` between those of `dates` on which something became and will become due.
  init(around day: CalendarDate, between dates: some Sequence<CalendarDate>) {
    var from: CalendarDate?
    var until: CalendarDate?
    for date in dates {
      if date <= day { from = max(from ?? date, date) } else { until = min(until ?? date, date) }
    }
    self.from = from
    self.until = until
  }

  /// Whether `day` is one of them.
  public func contains(_ day: CalendarDate) -> Bool {
    (from.map { $0 <= day } ?? true) && (until.map { day < $0 } ?? true)
  }
}
