/// A declared field with the way to what is published of it.
public struct PublishedField<Subject: Sendable>: Sendable {
  /// What is declared of the field.
  public let declaration: FieldDeclaration
  private let read: @Sendable (Subject) -> PublishedValue?

  /// The field `field`, whose value `read` finds; nil where it is blank.
  init(_ field: some Declared, _ read: @escaping @Sendable (Subject) -> PublishedValue?) {
    declaration = field.declaration
    self.read = read
  }

  /// What is published of it in `subject`; nil where it is blank.
  public func value(of subject: Subject) -> PublishedValue? { read(subject) }
}

extension Array {
  /// What is published of the fields of `subject`, blank ones left out, in the order of the declarations.
  public func members<Subject>(of subject: Subject) -> [PublishedMember]
  where Element == PublishedField<Subject> {
    compactMap { field in
      field.value(of: subject).map { PublishedMember(name: field.declaration.name, value: $0) }
    }
  }
}
