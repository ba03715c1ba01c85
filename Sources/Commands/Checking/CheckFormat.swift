internal import ArgumentParser

/// How the report of a check is written.
enum CheckFormat: String, Hashable, Sendable, CaseIterable, ExpressibleByArgument {
  /// For a person at a terminal.
  case text
  /// For other programs.
  case json
  /// For print and signature.
  case html
}
