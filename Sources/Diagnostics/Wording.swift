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

  /// `sentence` with each `{name}` replaced by the detail of that name.
  static func fill(_ sentence: String, with details: [String: String]) -> String {
    var filled = ""
    var rest = sentence[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      let name = rest[rest.index(after: open)..<close]
      filled += rest[..<open]
      filled += details[String(name)] ?? String(rest[open...close])
      rest = rest[rest.index(after: close)...]
    }
    return filled + rest
  }

  /// `sentence` with `…` in the place of every `{name}`.
  static func outline(of sentence: String) -> String {
    var outline = ""
    var rest = sentence[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      outline += rest[..<open] + "…"
      rest = rest[rest.index(after: close)...]
    }
    return outline + rest
  }
}
