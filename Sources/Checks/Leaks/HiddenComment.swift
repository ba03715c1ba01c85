import Diagnostics

/// Comments in a narrative, in the ways in which they are written in Markdown: no page shows them, but the data of the site and its
/// snapshots hold the narrative as it was written.
struct HiddenComment: TextRule {
  private let finder = WordFinder(["<!--", "[//]:", "[comment]:"])

  /// A comment.
  var faults: [Fault] { [.commentInNarrative] }
  /// Narratives belong to regions.
  var reach: TextReach { .regions }

  /// The comments in `text`, where it is a narrative.
  func diagnostics(in text: LeavingText) -> [Diagnostic] {
    guard text.field == "narrative" else { return [] }
    return finder.matches(in: text.text.utf8Span.span).map { comment in
      Diagnostic(.commentInNarrative, at: text.place(at: comment.range.lowerBound))
    }
  }
}
