/// A page as it was made.
public struct MadePage: Sendable {
  /// The path of its file below the site's root.
  public let path: String
  /// Whose template it is made from.
  public let kind: PageKind
  /// The page.
  public let html: [UInt8]
  /// The Markdown that its template made, of which libcmark made the body of the page; ready HTML is not in it yet, and
  /// `<!--insert N-->` stands in its place.
  public let markdown: [UInt8]
}
