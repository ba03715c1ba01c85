/// What a published value is for programs that read it.
public enum ValueForm: Hashable, Sendable {
  /// Text, a code or a term.
  case text
  /// Text in Markdown, mostly long.
  case markdown
  /// A number exactly as it was written, which may have commas between its thousands.
  case number
  /// A whole number that counts, or a year.
  case whole
  /// A day as `YYYY-MM-DD`.
  case date
  /// Yes, or nothing.
  case flag
  /// Several texts.
  case texts
  /// One entry with fields of its own.
  case entry
  /// Several entries with fields of their own.
  case entries
}
