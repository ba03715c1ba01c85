public import Diagnostics

/// A problem that an evaluation found, and what became of it.
public struct Finding: Hashable, Sendable {
  /// Its id, unique in the report.
  public let id: String
  /// The id of the evaluation; nil for a finding about all.
  public let evaluation: String?
  /// The kind of problem, in the words of the document.
  public let category: String?
  /// The problem.
  public let problem: String
  /// What the evaluators recommend.
  public let recommendation: String?
  /// What was done about it.
  public let measure: String?
  /// The day on which it was found.
  public let since: CalendarDate?
  /// The last day for mending it.
  public let deadline: CalendarDate?
  /// How far the mending has come.
  public let state: RectificationState?
  /// The day on which it was mended.
  public let closed: CalendarDate?
  /// What proves it.
  public let evidence: String?
  /// Where it stands.
  public let place: Place

  /// A finding.
  public init(
    id: String,
    evaluation: String? = nil,
    category: String? = nil,
    problem: String,
    recommendation: String? = nil,
    measure: String? = nil,
    since: CalendarDate? = nil,
    deadline: CalendarDate? = nil,
    state: RectificationState? = nil,
    closed: CalendarDate? = nil,
    evidence: String? = nil,
    place: Place
  ) {
    self.id = id
    self.evaluation = evaluation
    self.category = category
    self.problem = problem
    self.recommendation = recommendation
    self.measure = measure
    self.since = since
    self.deadline = deadline
    self.state = state
    self.closed = closed
    self.evidence = evidence
    self.place = place
  }
}
