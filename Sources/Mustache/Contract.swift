/// What a template may use of a `Subject`: every name, its kind, its meaning, and how its value is read.
public struct Contract<Subject: Sendable>: Sendable {
  /// The names without the readers, for checking and documentation.
  public let shape: Shape
  /// How the values are read, with the type of the subject forgotten.
  @usableFromInline
  let readers: Readers

  /// A contract called `name` in documentation and diagnostics; of two fields of one name the first counts.
  public init(_ name: String, _ fields: [Field<Subject>]) {
    shape = Shape(name: name, entries: fields.map(\.entry))
    readers = Readers(fields.map(\.reader))
  }
}
