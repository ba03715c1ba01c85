/// What a fault is called in one language: a sentence that says what is wrong and one that says what to do next.
///
/// Both may hold `{name}` placeholders, which a diagnostic's details fill.
public struct Wording: Hashable, Sendable {
  /// What is wrong.
  public let what: String
  /// What to do next.
  public let next: String

  /// A wording of two sentences.
  public init(_ what: String, next: String) {
    self.what = what
    self.next = next
  }

  /// `sentence` with each `{name}` replaced by the detail of that name, what nobody sees in it shown.
  static func fill(_ sentence: String, with details: [String: String]) -> String {
    replacingNames(in: sentence) { name in details[name]?.showingUnseen() ?? "{" + name + "}" }
  }

  /// `sentence` with `…` in the place of every `{name}`.
  static func outline(of sentence: String) -> String { replacingNames(in: sentence) { _ in "…" } }

  /// Braces are looked for byte by byte, which is much faster than by characters.
  private static func replacingNames(in sentence: String, with text: (String) -> String) -> String {
    var replaced = ""
    var rest = sentence.utf8[...]
    while let open = rest.firstIndex(of: UInt8(ascii: "{")),
      let close = rest[open...].firstIndex(of: UInt8(ascii: "}"))
    {
      replaced += Substring(rest[..<open])
      replaced += text(String(Substring(rest[rest.index(after: open)..<close])))
      rest = rest[rest.index(after: close)...]
    }
    return replaced + Substring(rest)
  }
}
