/// What is declared of a field once, for the reader, for its faults and for the documentation.
///
/// It is a class so that a field is found again by identity: reading a cell compares addresses, never names.
public final class FieldDeclaration: Sendable {
  /// The English name, such as `projectCode`.
  public let name: String
  /// The Chinese label, such as 项目代码.
  public let label: String
  /// What kind of value it holds.
  public let kind: Bilingual
  /// Whether it must be there and hold something.
  public let isRequired: Bool
  /// What it says.
  public let meaning: Bilingual
  /// A value as it is written.
  public let example: String
  /// What may be written, where that is a closed vocabulary: the Chinese terms.
  public let choices: [String]
  /// The fields of the entries that it holds, where it holds entries.
  public let inner: [FieldDeclaration]
  /// What a published value of it is for programs.
  public let form: ValueForm

  /// A field.
  init(
    _ name: String, _ label: String, kind: Bilingual, isRequired: Bool, meaning: Bilingual, example: String,
    choices: [String] = [], inner: [FieldDeclaration] = [], form: ValueForm = .text
  ) {
    self.name = name
    self.label = label
    self.kind = kind
    self.isRequired = isRequired
    self.meaning = meaning
    self.example = example
    self.choices = choices
    self.inner = inner
    self.form = form
  }

  /// What fills `{field}` and `{name}` in the wording of a fault.
  var details: [String: String] { ["field": label, "name": name] }
}
