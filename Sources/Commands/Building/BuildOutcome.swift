internal import Diagnostics
internal import Releases

/// What a build came to.
struct BuildOutcome: Sendable {
  /// What changed in the output folder; nil where faults kept it as it was.
  let replacement: Replacement?
  /// Every fault found.
  let diagnostics: [Diagnostic]
  /// What an interrupted build had left in the output folder.
  var leftover = Leftover.nothing
  /// Why nothing could be left for the next build; nil where nothing kept it from that.
  var notesTrouble: ReleaseTrouble?
}
