import Evaluation

/// What is published of a field of a record.
public enum PublishedValue: Hashable, Sendable {
  /// A text, a number exactly as it was written, a date, or the Chinese term of a vocabulary.
  case text(String)
  /// A whole number that counts, or a year.
  case number(Int)
  /// Yes.
  case yes
  /// Several texts, at least one.
  case texts([String])
  /// Entries with fields of their own, at least one.
  case entries([[PublishedMember]])
  /// One entry with fields of its own.
  case entry([PublishedMember])

  static func of(_ text: String?) -> PublishedValue? { text.map(PublishedValue.text) }
  static func of(_ number: Int?) -> PublishedValue? { number.map(PublishedValue.number) }
  static func of(_ decimal: ExactDecimal?) -> PublishedValue? { of(decimal?.description) }
  static func of(_ amount: Amount?) -> PublishedValue? { of(amount?.written) }
  static func of(_ score: Score?) -> PublishedValue? { of(score?.written) }
  static func of(_ date: CalendarDate?) -> PublishedValue? { of(date?.description) }
  static func of(_ term: (some Term)?) -> PublishedValue? { of(term?.label) }
  static func of(_ texts: [String]) -> PublishedValue? { texts.isEmpty ? nil : .texts(texts) }
  static func of(_ terms: [some Term]) -> PublishedValue? { of(terms.map(\.label)) }

  static func of<Entry>(_ entries: [Entry], _ fields: [PublishedField<Entry>]) -> PublishedValue? {
    entries.isEmpty ? nil : .entries(entries.map { fields.members(of: $0) })
  }

  static func of<Entry>(_ entry: Entry?, _ fields: [PublishedField<Entry>]) -> PublishedValue? {
    entry.map { .entry(fields.members(of: $0)) }
  }
}
