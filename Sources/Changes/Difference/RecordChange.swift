public import Evaluation

/// What became of a record.
public struct RecordChange: Hashable, Sendable {
  /// The kinds of change, the weightiest first.
  public enum Class: String, Hashable, Sendable, CaseIterable {
    /// The grade is another one.
    case regraded
    /// It is not there any more.
    case withdrawn
    /// A field is another one.
    case changed
    /// It was not there before.
    case added
  }

  /// What kind of record it is.
  public let kind: RecordKind
  /// Its id, the new one where it was renamed; empty for a report, `strand/figure` for a figure.
  public let id: String
  /// The id that it had before, where that was another.
  public let formerID: String?
  /// What a person calls it.
  public let name: String
  /// The evaluation that a finding belongs to.
  public let evaluation: String?
  /// What became of it.
  public let what: Class
  /// The fields that differ, in the order of the declarations; none where it was added or withdrawn.
  public let fields: [FieldChange]

  /// A record that only one of two sites has.
  init(_ record: PublishedRecord, _ what: Class) {
    kind = record.kind
    id = record.id
    formerID = nil
    name = record.name
    evaluation = record.evaluation
    self.what = what
    fields = []
  }

  /// The difference between `old` and `new`, which are one record; nil where there is none.
  init?(from old: PublishedRecord, to new: PublishedRecord) {
    let before = Dictionary(old.fields.map { ($0.path, $0.text) }) { first, _ in first }
    let after = Dictionary(new.fields.map { ($0.path, $0.text) }) { first, _ in first }
    let paths = new.fields.map(\.path) + old.fields.map(\.path).filter { after[$0] == nil }
    fields = paths.compactMap { path in
      before[path] == after[path] ? nil : FieldChange(path: path, old: before[path], new: after[path])
    }
    guard !fields.isEmpty else { return nil }
    kind = new.kind
    id = new.id
    formerID = old.id == new.id ? nil : old.id
    name = new.name
    evaluation = new.evaluation
    what = kind == .evaluation && fields.contains { $0.path.field == "grade" } ? .regraded : .changed
  }
}
