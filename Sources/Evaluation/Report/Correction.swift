/// What a bureau did to something that it had published, and why.
public struct Correction: Hashable, Sendable {
  /// The day on which it was done.
  public let date: CalendarDate
  /// What kind of record it is about.
  public let kind: RecordKind
  /// The record’s id; `strand/figure` for a figure; for a report nil, or the attachment whose file was replaced.
  public let record: String?
  /// What was done to the record.
  public let step: CorrectionStep
  /// The English name of the field that was changed; nil where the record as a whole was withdrawn or restored.
  public let field: String?
  /// What had been published; nil where it was blank.
  public let was: String?
  /// What is published now; nil where it is blank.
  public let now: String?
  /// Why; it is published.
  public let reason: String
  /// How much it weighs.
  public let level: CorrectionLevel
  /// Where its fields stand.
  public let origin: Origin

  /// A correction.
  public init(
    date: CalendarDate,
    kind: RecordKind,
    record: String? = nil,
    step: CorrectionStep,
    field: String? = nil,
    was: String? = nil,
    now: String? = nil,
    reason: String,
    level: CorrectionLevel,
    origin: Origin
  ) {
    self.date = date
    self.kind = kind
    self.record = record
    self.step = step
    self.field = field
    self.was = was
    self.now = now
    self.reason = reason
    self.level = level
    self.origin = origin
  }
}

extension Sequence<Correction> {
  /// By day, because a table need not list them so; those of one day in the order of the content.
  private var byDay: [Correction] { sorted { $0.date < $1.date } }

  /// The correction among them that withdraws the whole year; nil where none does, or a later one restores it.
  public var yearWithdrawal: Correction? {
    byDay.reduce(nil) { withdrawal, correction in
      guard correction.kind == .report, correction.step != .changed else { return withdrawal }
      return correction.step == .withdrawn ? correction : nil
    }
  }

  /// The evaluations that were withdrawn and not restored since, by id, each with its last withdrawal.
  public var withdrawnEvaluations: [String: Correction] {
    byDay.reduce(into: [:]) { withdrawn, correction in
      guard correction.kind == .evaluation, let id = correction.record, correction.step != .changed else {
        return
      }
      withdrawn[id] = correction.step == .withdrawn ? correction : nil
    }
  }

  /// The last withdrawal of each finding, strand and figure that was withdrawn and not restored since, in their order.
  public var withdrawnParts: [Correction] {
    let quiet = byDay.filter { [.finding, .strand, .figure].contains($0.kind) && $0.step != .changed }
    return quiet.enumerated().filter { at, correction in
      correction.step == .withdrawn
        && !quiet[(at + 1)...].contains { $0.kind == correction.kind && $0.record == correction.record }
    }.map(\.element)
  }
}
