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

extension Severity {
  /// The word for it, in `language`.
  public func word(in language: Language) -> String {
    switch (self, language) {
    case (.error, .zh): "错误"
    case (.warning, .zh): "警告"
    case (.information, .zh): "提示"
    case (.error, .en): "error"
    case (.warning, .en): "warning"
    case (.information, .en): "note"
    }
  }
}
