/// A text in an attachment.
public struct AttachmentText: Hashable, Sendable {
  /// The part of the file that holds it, such as the path of a file in an archive; empty for the file itself.
  public let part: String
  /// The text, without markup.
  public let text: String
}
