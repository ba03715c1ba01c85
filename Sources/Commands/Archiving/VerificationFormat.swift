internal import ArgumentParser

/// How the report of a verification is written.
enum VerificationFormat: String, Hashable, Sendable, CaseIterable, ExpressibleByArgument {
  /// For a person at a terminal.
  case text
  /// For other programs.
  case json
}
