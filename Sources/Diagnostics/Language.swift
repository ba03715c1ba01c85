/// A language in which the program speaks to the people who run it.
public enum Language: String, Hashable, Sendable, CaseIterable {
  /// Simplified Chinese.
  case zh
  /// English.
  case en
}
