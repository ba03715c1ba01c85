public import Diagnostics

/// A section of a narrative: its heading and its Markdown.
public struct NarrativeSection: Hashable, Sendable {
  /// The heading.
  public let title: String
  /// The Markdown below the heading.
  public let markdown: String
  /// Where the heading stands.
  public let place: Place
  /// Where the Markdown begins.
  public let textPlace: Place

  /// A narrative section; without `textPlace` its text is found with its heading.
  public init(
    title: String,
    markdown: String,
    place: Place,
    textPlace: Place? = nil
  ) {
    self.title = title
    self.markdown = markdown
    self.place = place
    self.textPlace = textPlace ?? place
  }
}
