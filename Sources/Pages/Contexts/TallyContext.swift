internal import Evaluation
internal import Mustache

/// How the evaluations of a year, unit or firm came out, as a line of a table.
struct TallyContext: Sendable {
  let name: String
  let address: Address?
  let count: String
  let units: String?
  let scored: String
  let grades: [String]
  let ungraded: String

  /// `tally` under `name`; `units` is how many units it is about, where that is told.
  init(_ tally: GradeTally, name: String, address: Address?, units: Int? = nil) {
    self.name = name
    self.address = address
    self.units = units.map { String($0) }
    count = String(tally.count)
    scored = String(tally.scored)
    grades = Grade.allCases.map { String(tally.grades[$0] ?? 0) }
    ungraded = String(tally.ungraded)
  }

  static let contract = Contract<TallyContext>(
    "tally",
    [
      .text("name", "the year, unit, firm or region", \.name),
      .address("address", "its page", \.address),
      .text("count", "how many evaluations", \.count),
      .text("units", "how many units they are about, where that is told", \.units),
      .text("scored", "how many of them have a score", \.scored),
      .texts("grades", "how many have each grade, the best grade first", \.grades),
      .text("ungraded", "how many have no grade", \.ungraded),
    ])
}
