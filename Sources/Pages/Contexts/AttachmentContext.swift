internal import Mustache

/// A file that the document lists.
struct AttachmentContext: Sendable {
  let title: String
  let format: String?
  let file: Address?
  let evaluation: Address?
  let note: String?

  static let contract = Contract<AttachmentContext>(
    "attachment",
    [
      .text("title", "its name", \.title),
      .text("format", "its kind, such as pdf", \.format),
      .address("file", "the file; empty where it is not provided here", \.file),
      .address("evaluation", "the page of the evaluation that it reports", \.evaluation),
      .text("note", "what to know about it", \.note),
    ])
}
