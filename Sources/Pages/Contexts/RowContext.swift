internal import Mustache

/// An evaluation as a line of a table.
struct RowContext: Sendable {
  /// Its number in the document.
  let number: String?
  /// The evaluation, which all tables share.
  let evaluation: Shared<RowEvaluation>

  static let contract = Contract<RowContext>(
    "evaluation row",
    [.text("number", "its number in the document", \.number)]
      + RowEvaluation.contract.fields(sharedAt: \.evaluation))
}
