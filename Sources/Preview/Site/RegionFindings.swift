internal import Diagnostics

/// What the rules say about one region.
struct RegionFindings: Hashable, Sendable {
  /// What must not go out, and keeps the site from being built.
  var leaks: [Diagnostic] = []
  /// Everything else that nobody waived.
  var others: [Diagnostic] = []
}
