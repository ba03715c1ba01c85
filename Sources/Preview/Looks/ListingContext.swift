internal import Mustache

/// A page of the preview's own: all faults and findings.
struct ListingContext: Sendable {
  let language: String
  let day: String
  let page: String
  var version: String
  let faults: [FaultContext]
  let faultCount: String?
  let findings: [FaultContext]
  let findingCount: String?

  static let contract = Contract<ListingContext>(
    "preview listing",
    [
      .text("language", "the language tag of the page", \.language),
      .text("day", "the day that decides what is due", \.day),
      .text("page", "the path of the page that was asked for", \.page),
      .text("version", "what tells this version of the page from others", \.version),
      .list("faults", "the faults that keep the site from being built", FaultContext.contract, \.faults),
      .text("faultCount", "how many there are, if any", \.faultCount),
      .list("findings", "what else was found", FaultContext.contract, \.findings),
      .text("findingCount", "how many there are, if any", \.findingCount),
    ])
}
