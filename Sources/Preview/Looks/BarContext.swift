internal import Mustache

/// What the preview adds to a page: the bar for the editor, and the faults.
struct BarContext: Sendable {
  let language: String
  let page: String
  let day: String
  let isOtherDay: Bool
  var version: String
  let content: String?
  let template: String?
  let isNew: Bool
  let isChanged: Bool
  let isSame: Bool
  let heldBack: [HeldBackContext]
  let heldBackCount: String?
  let findingCount: String?
  let faults: [FaultContext]
  let faultCount: String?
  let isOld: Bool
  let isArchived: Bool

  static let contract = Contract<BarContext>(
    "preview bar",
    [
      .text("language", "the language tag of the bar", \.language),
      .text("page", "the path of the page", \.page),
      .text("day", "the day on which the public sees the site like this", \.day),
      .flag("isOtherDay", "whether that is another day than the preview was started for", \.isOtherDay),
      .text("version", "what tells this version of the page from others", \.version),
      .text("content", "the file that the page’s content comes from", \.content),
      .text("template", "the template of the page", \.template),
      .flag("isNew", "whether the built site does not have the page", \.isNew),
      .flag("isChanged", "whether the page differs from the built site’s", \.isChanged),
      .flag("isSame", "whether the page is the built site’s", \.isSame),
      .list("heldBack", "the records that the public does not see", HeldBackContext.contract, \.heldBack),
      .text("heldBackCount", "how many there are, if any", \.heldBackCount),
      .text("findingCount", "how many findings there are, if any", \.findingCount),
      .list("faults", "the faults that keep the site from being built", FaultContext.contract, \.faults),
      .text("faultCount", "how many there are, if any", \.faultCount),
      .flag("isOld", "whether the page is an earlier, good version", \.isOld),
      .flag(
        "isArchived", "whether a page of an archived site stands here, once a build puts it there",
        \.isArchived),
    ])
}
