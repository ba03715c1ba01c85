/// What a template may use of a `Subject`: every name, its kind, its meaning, and how its value is read.
public struct Contract<Subject: Sendable>: Sendable {
  /// The names without the readers, for checking and documentation.
  public let shape: Shape
  private let readers: [Field<Subject>.Reader]

  /// A contract called `name` in documentation and diagnostics; of two fields of one name the first counts.
  public init(_ name: String, _ fields: [Field<Subject>]) {
    shape = Shape(name: name, entries: fields.map(\.entry))
    readers = fields.map(\.reader)
  }

  /// `subject` as a template sees it; nothing is read before the template uses it.
  func scope(of subject: Subject) -> any Scope {
    SubjectScope(contract: self, subject: subject)
  }

  /// What `path` leads to in `subject`.
  func value(of subject: Subject, at path: Path) -> Value {
    switch readers[path.slot] {
    case .text(let read): read(subject).map(Value.text) ?? .nothing
    case .address(let read): read(subject).map(Value.address) ?? .nothing
    case .markup(let read): read(subject).map(Value.markup) ?? .nothing
    case .flag(let read): .flag(read(subject))
    case .inner(let read): read(subject, path.rest)
    }
  }
}
