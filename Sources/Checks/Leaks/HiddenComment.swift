public import Diagnostics

/// Comments in a narrative, in the ways in which they are written in Markdown: no page shows them, but the data of the site and its
/// snapshots hold the narrative as it was written.
public struct HiddenComment: TextRule {
  private let finder = WordFinder(["<!--", "[//]:", "[comment]:"])

  /// A comment.
  public var faults: [Fault] { [.commentInNarrative] }
  /// Narratives belong to regions.
  public var reach: TextReach { .regions }

  /// The rule.
  public init() {}

  /// The comments in `text`, where it is a narrative.
  public func diagnostics(in text: LeavingText) -> [Diagnostic] {
    guard text.field == "narrative" else { return [] }
    return finder.matches(in: text.text.utf8Span.span).map { comment in
      Diagnostic(.commentInNarrative, at: text.place(at: comment.range.lowerBound))
    }
  }
}
