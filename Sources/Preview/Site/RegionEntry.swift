internal import Diagnostics
internal import Digests

/// What is kept of every region, whether someone looks at it or not.
struct RegionEntry: Sendable {
  /// What tells the version of its files.
  var digest: Digest?
  /// Every fault in its files.
  var faults: [Diagnostic]
  /// What the rules say about its last good version.
  var findings = RegionFindings()
  /// What that leaves behind, on the day of the preview.
  var leavings: PreviewSite.Leavings?
}
