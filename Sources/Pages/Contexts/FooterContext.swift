internal import Mustache

/// The foot of every page.
struct FooterContext: Sendable {
  let organiser: String
  let contact: String?
  let icp: String?
  let police: String?
  let findError: Address?
  let emblem: Address?

  static let contract = Contract<FooterContext>(
    "footer",
    [
      .text("organiser", "the organising authority", \.organiser),
      .text("contact", "how to reach it", \.contact),
      .text("icp", "the ICP record number", \.icp),
      .text("police", "the public security record number", \.police),
      .address("findError", "the page of “我为政府网站找错”", \.findError),
      .address("emblem", "the page of the 党政机关标识", \.emblem),
    ])
}
