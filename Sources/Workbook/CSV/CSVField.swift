/// What goes into one cell of a CSV file.
public enum CSVField: Hashable, Sendable {
  /// Text that a person wrote.
  case text(String)
  /// A number, already in the digits that shall stand there.
  case number(String)
}
