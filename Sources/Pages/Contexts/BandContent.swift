internal import Mustache

/// What every page shows of a band of a grade scale.
struct BandContent: Sendable {
  let grade: String
  let key: String
  let from: String
  let to: String
  let isTop: Bool
  var isThis = false

  static let contract = Contract<BandContent>(
    "content of a band",
    [
      .text("grade", "the grade", \.grade),
      .text("key", "excellent, good, fair or poor", \.key),
      .text("from", "the lowest score", \.from),
      .text("to", "where it ends", \.to),
      .flag("isTop", "whether the end belongs to the band", \.isTop),
      .flag("isThis", "whether the evaluation of the page lies in it", \.isThis),
    ])
}
