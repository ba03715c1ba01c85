/// Something that is declared as a field, whatever type its values have.
protocol Declared: Sendable {
  /// What is declared.
  var declaration: FieldDeclaration { get }
}

/// Whether a field must be there.
enum Need: Sendable { case required, optional }
