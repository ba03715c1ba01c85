/// A phrase in the two languages of the documents.
public struct Bilingual: Hashable, Sendable {
  /// The Chinese phrase.
  public let zh: String
  /// The English phrase.
  public let en: String

  /// A phrase.
  init(_ zh: String, _ en: String) {
    self.zh = zh
    self.en = en
  }
}
