/// Something that is declared as a field, whatever type its values have.
protocol Declared: Sendable {
  /// What is declared.
  var declaration: FieldDeclaration { get }
  /// Why `text`, which is not blank, cannot stand in the field; nil where it can.
  func refusal(of text: String) -> Refusal?
}

/// Whether a field must be there.
enum Need: Sendable { case required, optional }
