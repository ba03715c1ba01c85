public import Diagnostics

/// Why a rule could not look at a thing.
public struct NotChecked: Hashable, Sendable {
  /// The reason in Chinese.
  public let zh: String
  /// The reason in English.
  public let en: String

  /// A reason in both languages.
  public init(zh: String, en: String) {
    self.zh = zh
    self.en = en
  }

  /// The reason in `language`.
  public func text(in language: Language) -> String { language == .zh ? zh : en }
}
