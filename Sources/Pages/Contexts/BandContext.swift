internal import Mustache

/// A band of a grade scale, which all pages that show the scale share.
struct BandContext: Sendable {
  let content: Shared<BandContent>

  static let contract = Contract<BandContext>("band", BandContent.contract.fields(sharedAt: \.content))
}
