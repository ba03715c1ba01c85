internal import Mustache

/// Two neighbouring years of a region beside each other, in figures.
struct ComparisonContext: Sendable {
  let address: Address?
  let earlier: Link
  let later: Link
  let earlierCount: String
  let laterCount: String
  let pairs: String
  let entered: String
  let left: String
  let raised: String
  let lowered: String
  let same: String
  let incomparable: String
  let earlierWithheld: String?
  let laterWithheld: String?
  let counts: [ChangeCountContext]

  static let contract = Contract<ComparisonContext>(
    "comparison of two years",
    [
      .address("address", "the page that compares them, evaluation by evaluation", \.address),
      .section("earlier", "the earlier year", Link.contract, \.earlier),
      .section("later", "the later year", Link.contract, \.later),
      .text("earlierCount", "how many evaluations the earlier year has", \.earlierCount),
      .text("laterCount", "how many evaluations the later year has", \.laterCount),
      .text("pairs", "how many stand in both", \.pairs),
      .text("entered", "how many only the later year has", \.entered),
      .text("left", "how many only the earlier year has", \.left),
      .text("raised", "how many have a better grade in the later year", \.raised),
      .text("lowered", "how many have a worse grade in the later year", \.lowered),
      .text("same", "how many have the same grade", \.same),
      .text("incomparable", "how many stand in both and cannot be compared", \.incomparable),
      .text("earlierWithheld", "how many the earlier year withholds, where that is told", \.earlierWithheld),
      .text("laterWithheld", "how many the later year withholds, where that is told", \.laterWithheld),
      .list("counts", "the same, one count a line", ChangeCountContext.contract, \.counts),
    ])
}
