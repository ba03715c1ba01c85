/// How much a diagnostic weighs.
public enum Severity: Int, Hashable, Sendable, CaseIterable {
  /// Nothing may be published before it is mended.
  case error
  /// Probably wrong; publishing goes on.
  case warning
  /// Worth knowing.
  case information
}

extension Severity: Comparable {
  /// The heavier one comes first.
  public static func < (left: Severity, right: Severity) -> Bool { left.rawValue < right.rawValue }
}
