/// A column of a table of published records.
public struct PublishedColumn: Hashable, Sendable {
  /// Its English name, such as `projectCode`.
  public let name: String
  /// What a person calls it.
  public let label: Bilingual
  /// What it says.
  public let meaning: Bilingual
  /// What its values are; never several texts or entries.
  public let form: ValueForm
  /// Whether every row has a value.
  public let isRequired: Bool

  /// Whether its values are numbers.
  public var isNumber: Bool { form == .number || form == .whole }

  init(
    _ name: String, _ label: String, _ form: ValueForm, isRequired: Bool = true, zh: String, en: String
  ) {
    self.name = name
    self.label = Bilingual(label, Self.words(of: name))
    self.meaning = Bilingual(zh, en)
    self.form = form
    self.isRequired = isRequired
  }

  /// The column of the field `declared`, as a part of the field `outer` where it stands in an entry of it.
  init(_ declared: FieldDeclaration, in outer: FieldDeclaration? = nil, isRequired: Bool) {
    let name = outer.map { $0.name + declared.name.prefix(1).uppercased() + declared.name.dropFirst() }
    self.init(
      name ?? declared.name, outer.map { $0.label + "·" + declared.label } ?? declared.label,
      declared.form == .texts ? .text : declared.form, isRequired: isRequired, zh: declared.meaning.zh,
      en: declared.meaning.en)
  }

  /// `budgetYear` as `Budget year`.
  private static func words(of name: String) -> String {
    var words = name.prefix(1).uppercased()
    for letter in name.dropFirst() {
      words += letter.isUppercase ? " " + letter.lowercased() : String(letter)
    }
    return words
  }
}
