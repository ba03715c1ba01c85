/// A language of the website’s interface, named by its language tag (BCP 47).
public enum InterfaceLanguage: String, Hashable, Sendable, CaseIterable {
  /// Simplified Chinese.
  case chinese = "zh-CN"
  /// English.
  case english = "en"
}
