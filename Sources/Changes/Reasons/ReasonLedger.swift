import Evaluation

/// The corrections that are new in a release, and which of them have explained a change.
struct ReasonLedger {
  /// What the corrections say to a change of a field.
  enum Judgement {
    /// They lead from what was published to what is.
    case explained
    /// Nothing.
    case silent
    /// They lead from or to another text.
    case unlike(PublishedCorrection)
  }

  /// What a correction is about.
  private struct Subject: Hashable {
    let key: YearKey
    let kind: RecordKind
    let record: String
    let field: String?
    var step: CorrectionStep

    func with(_ step: CorrectionStep) -> Subject {
      var subject = self
      subject.step = step
      return subject
    }
  }

  private let corrections: [Subject: [PublishedCorrection]]
  private let order: [PublishedCorrection]
  private var used: Set<Subject> = []

  /// A ledger of `corrections`, in the order in which they were made.
  init(_ corrections: [PublishedCorrection]) {
    order = corrections
    self.corrections = Dictionary(grouping: corrections, by: Self.subject)
  }

  /// What the corrections say to the change of `field` of `record`.
  mutating func judge(_ field: FieldChange, of record: RecordChange, in key: YearKey) -> Judgement {
    let row = take(record, field: field.path.field, .changed, in: key)
    guard let first = row.first, let last = row.last else { return .silent }
    // An entry of a list is described in own words, and so is a text with headings of its own.
    let isDescribed = field.path.name != field.path.field || field.path.field == "narrative"
    if isDescribed { return .explained }
    let isChain = zip(row, row.dropFirst()).allSatisfy { $0.now == $1.was }
    let isRight = isChain && Self.agree(first.was, field.old) && Self.agree(last.now, field.new)
    return isRight ? .explained : .unlike(first)
  }

  /// Whether two texts are the same; the parts of a list may be set apart by either semicolon, as in the content.
  private static func agree(_ written: String?, _ published: String?) -> Bool {
    written?.replacing("; ", with: "；").replacing(";", with: "；") == published?.replacing(";", with: "；")
  }

  /// Whether a correction says that `record` was withdrawn.
  mutating func explainsWithdrawal(of record: RecordChange, in key: YearKey) -> Bool {
    !take(record, field: nil, .withdrawn, in: key).isEmpty
  }

  /// Whether a correction says that the attachment `file` was replaced.
  mutating func explainsFile(_ file: String, in key: YearKey) -> Bool {
    let subject = Subject(key: key, kind: .report, record: file, field: "attachments", step: .changed)
    used.insert(subject)
    return corrections[subject] != nil
  }

  /// The corrections that explained nothing.
  ///
  /// A record that is new may have had its corrections before it was published again, and one that was withdrawn and
  /// restored meanwhile is the same as before; of years that are `unknown` nothing is known.
  func left(besides records: [RecordChange], _ unknown: Set<YearKey>) -> [PublishedCorrection] {
    let added = Set(records.filter { $0.what == .added }.map { [$0.kind.rawValue, $0.id] })
    return order.filter { correction in
      let subject = Self.subject(correction)
      if used.contains(subject) || unknown.contains(correction.key) { return false }
      if added.contains([correction.kind.rawValue, correction.record ?? ""]) { return false }
      switch correction.step {
      case .changed: return true
      case .withdrawn: return corrections[subject.with(.restored)] == nil
      case .restored: return corrections[subject.with(.withdrawn)] == nil
      }
    }
  }

  /// The corrections of `record`, known by the id it has or had, which now have explained something.
  private mutating func take(
    _ record: RecordChange, field: String?, _ step: CorrectionStep, in key: YearKey
  ) -> [PublishedCorrection] {
    var row: [PublishedCorrection] = []
    for id in [record.formerID, record.id].compactMap({ $0 }) {
      let subject = Subject(key: key, kind: record.kind, record: id, field: field, step: step)
      used.insert(subject)
      row += corrections[subject] ?? []
    }
    return row
  }

  private static func subject(_ correction: PublishedCorrection) -> Subject {
    Subject(
      key: correction.key, kind: correction.kind, record: correction.record ?? "", field: correction.field,
      step: correction.step)
  }
}
