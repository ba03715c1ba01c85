internal import Mustache

/// What became of a record.
struct DifferenceRecordContext: Sendable {
  /// A field that differs.
  struct Field: Sendable {
    let field: String
    let old: String?
    let new: String?

    static let contract = Contract<Field>(
      "field",
      [
        .text("field", "the field", \.field),
        .text("old", "what was published; empty where it was blank", \.old),
        .text("new", "what is published now; empty where it is blank", \.new),
      ])
  }

  let title: String
  let name: String
  let fields: [Field]

  static let contract = Contract<DifferenceRecordContext>(
    "record",
    [
      .text("title", "what kind of record it is, and its id", \.title),
      .text("name", "what a person calls it", \.name),
      .list("fields", "the fields that differ", Field.contract, \.fields),
      .flag("hasFields", "whether any field differs", anyOf: \.fields),
    ])
}
