internal import Mustache

/// An evaluation as a line of a table.
struct RowContext: Sendable {
  /// Its number in the document, or its place in the table.
  var number: String
  /// Whether the document itself numbers it.
  let isNumbered: Bool
  /// The evaluation, which all tables share.
  let evaluation: Shared<RowEvaluation>

  /// `rows` as a table has them: those that the document does not number by their place.
  static func numbered(_ rows: some Sequence<RowContext>) -> [RowContext] {
    rows.enumerated().map { position, row in
      if row.isNumbered { return row }
      var row = row
      row.number = String(position + 1)
      return row
    }
  }

  static let contract = Contract<RowContext>(
    "evaluation row",
    [.text("number", "its number in the document, or its place in the list", \.number)]
      + RowEvaluation.contract.fields(sharedAt: \.evaluation))
}
