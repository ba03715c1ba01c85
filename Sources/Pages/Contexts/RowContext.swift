internal import Mustache

/// An evaluation as a line of a table.
struct RowContext: Sendable {
  /// Its number in the document, or its place in the table.
  var number: String
  /// Whether the document itself numbers it.
  let isNumbered: Bool
  /// The evaluation, which all tables share.
  let evaluation: Shared<RowEvaluation>

  /// This row at `position` of a table: numbered by its place where the document does not number it.
  func at(_ position: Int) -> RowContext {
    var row = self
    if !isNumbered { row.number = String(position + 1) }
    return row
  }

  static let contract = Contract<RowContext>(
    "evaluation row",
    [.text("number", "its number in the document, or its place in the list", \.number)]
      + RowEvaluation.contract.fields(sharedAt: \.evaluation))
}
