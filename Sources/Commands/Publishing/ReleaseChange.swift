internal import Diagnostics
internal import Evaluation
internal import Files
internal import Publishing
internal import Releases

/// What a publication would change for readers.
struct ReleaseChange: Sendable {
  /// The manifest of what is live at the target; nil where nothing is.
  let live: Manifest?
  /// The files of what is live, where this site keeps them.
  let kept: KeptRelease?
  /// The release that is to go out.
  let release: Release
  /// The folder in which its files stand.
  let output: String
  /// The site that it was made from.
  let site: any FileTree
  /// The day that decides what is due.
  let day: CalendarDate
}

/// Decides whether a publication may change what readers see.
protocol ChangeJudge: Sendable {
  /// What speaks against `change`; an error keeps it from being published.
  func faults(of change: ReleaseChange) throws -> [Diagnostic]
}
