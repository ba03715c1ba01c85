/// One name of a contract and how its value is read.
public struct Field<Subject: Sendable>: Sendable {
  /// How a value is read from the subject.
  enum Reader: Sendable {
    case text(@Sendable (Subject) -> String?)
    case address(@Sendable (Subject) -> Address?)
    case markup(@Sendable (Subject) -> Markup?)
    case flag(@Sendable (Subject) -> Bool)
    /// Reads what the rest of a dotted name leads to, or opens the inner value when nothing is left of the name.
    case inner(@Sendable (Subject, Path) -> Value)
  }

  /// The name and its meaning.
  let entry: Shape.Entry
  /// How its value is read.
  let reader: Reader

  init(_ name: String, _ meaning: String, _ kind: Shape.Kind, inner: Shape? = nil, _ reader: Reader) {
    entry = Shape.Entry(name: name, meaning: meaning, kind: kind, inner: inner)
    self.reader = reader
  }
}
