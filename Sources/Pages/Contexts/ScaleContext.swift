internal import Mustache

/// A grade scale.
struct ScaleContext: Sendable {
  let name: String
  let note: String?
  let bands: [BandContext]

  static let contract = Contract<ScaleContext>(
    "scale",
    [
      .text("name", "its name", \.name),
      .text("note", "what to know about it", \.note),
      .list("bands", "its bands, the best first", BandContext.contract, \.bands),
    ])
}
