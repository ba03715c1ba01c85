import Evaluation

/// A correction as it was published, which is all that two releases can be held to.
struct PublishedCorrection: Hashable, Sendable {
  let key: YearKey
  let date: String
  let kind: RecordKind
  let record: String?
  let step: CorrectionStep
  let field: String?
  let was: String?
  let now: String?
  let reason: String
  let level: String

  /// `correction` of the content.
  init(_ correction: Correction, of key: YearKey) {
    self.key = key
    date = correction.date.description
    kind = correction.kind
    record = correction.record
    step = correction.step
    field = correction.field
    was = correction.was
    now = correction.now
    reason = correction.reason
    level = correction.level.label
  }

  /// The correction in a line of the data of the region `code`; nil where its form is another.
  init?(_ value: DataValue, ofRegion code: String) {
    guard case .number(let year)? = value["year"], let date = value["date"]?.text,
      let kind = value["kind"]?.text.flatMap(RecordKind.init(term:)),
      let step = value["step"]?.text.flatMap(CorrectionStep.init(term:)), let reason = value["reason"]?.text,
      let level = value["level"]?.text
    else { return nil }
    key = YearKey(code: code, year: year)
    self.date = date
    self.kind = kind
    record = value["record"]?.text
    self.step = step
    field = value["field"]?.text
    was = value["was"]?.text
    now = value["now"]?.text
    self.reason = reason
    self.level = level
  }
}
