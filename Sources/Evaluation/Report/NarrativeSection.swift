public import Diagnostics

/// A section of a narrative: its heading and its Markdown.
public struct NarrativeSection: Hashable, Sendable {
  /// The heading.
  public let title: String
  /// The Markdown below the heading.
  public let markdown: String
  /// Where the heading stands.
  public let place: Place

  /// A narrative section.
  public init(
    title: String,
    markdown: String,
    place: Place
  ) {
    self.title = title
    self.markdown = markdown
    self.place = place
  }
}
