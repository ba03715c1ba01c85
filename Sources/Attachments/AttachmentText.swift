/// A text in an attachment.
public struct AttachmentText: Hashable, Sendable {
  /// Where the lines of a text stand in its file.
  public enum Layout: Hashable, Sendable {
    /// The text was put together from markup, and its lines stand nowhere.
    case loose
    /// They are the lines of the file.
    case lines
    /// They are cells of a sheet, with these addresses.
    case cells(sheet: String, addresses: [String])
  }

  /// The part of the file that holds it, such as the path of a file in an archive; empty for the file itself.
  public let part: String
  /// The text, without markup.
  public let text: String
  /// Where its lines stand.
  public let layout: Layout
}
