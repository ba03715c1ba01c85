internal import Mustache

/// An evaluation in two years.
struct ComparisonRowContext: Sendable {
  let name: String
  let address: Address?
  let units: [Link]
  let stage: String
  let change: String
  let key: String
  let earlier: RowContext?
  let later: RowContext?

  static let contract = Contract<ComparisonRowContext>(
    "line of a comparison",
    [
      .text("name", "the name of what is evaluated, as in the later year where that has it", \.name),
      .address("address", "its page, that of the later year where that has it", \.address),
      .list("units", "its units", Link.contract, \.units),
      .text("stage", "the stage", \.stage),
      .text("change", "what became of it", \.change),
      .text("key", "the same for class names", \.key),
      .section("earlier", "the evaluation of the earlier year", RowContext.contract, \.earlier),
      .section("later", "the evaluation of the later year", RowContext.contract, \.later),
    ])
}
