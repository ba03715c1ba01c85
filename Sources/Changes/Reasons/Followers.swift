import Evaluation

/// The changes of a year that follow from what became of its evaluations: findings and attachments go and come with the
/// evaluation that they belong to, and name it by the id that it has now.
struct Followers {
  private let withdrawn: Set<String>
  private let added: Set<String>
  /// The new ids of evaluations that were renamed, by the former ones.
  private let renamed: [String: String]

  /// The followers among `records`, the changes of a year.
  init(_ records: [RecordChange]) {
    let evaluations = records.filter { $0.kind == .evaluation }
    withdrawn = Set(evaluations.filter { $0.what == .withdrawn }.map(\.id))
    added = Set(evaluations.filter { $0.what == .added }.map(\.id))
    renamed = Dictionary(evaluations.compactMap { record in record.formerID.map { ($0, record.id) } }) {
      first, _ in first
    }
  }

  /// Whether `record` was withdrawn along with the evaluation that it belongs to.
  func follows(_ record: RecordChange) -> Bool {
    record.evaluation.map(withdrawn.contains) ?? false
  }

  /// Whether `field` of `record` is different because of what became of an evaluation.
  func follows(_ field: FieldChange, of record: RecordChange) -> Bool {
    if field.path.field == "evaluation" { return isRenaming(field) }
    guard field.path.field == "attachments", let entry = field.path.entry,
      let owner = record.fields.first(where: { $0.path.name == entry + ".evaluation" })
    else { return false }
    if isRenaming(owner) { return field == owner }
    switch (owner.old, owner.new) {
    case (let old?, nil): return withdrawn.contains(old)
    case (nil, let new?): return added.contains(new)
    default: return false
    }
  }

  private func isRenaming(_ field: FieldChange) -> Bool {
    field.old.map { renamed[$0] == field.new && field.new != nil } ?? false
  }
}
