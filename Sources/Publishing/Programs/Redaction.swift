/// Keeps secrets out of what other programs say before it is shown.
enum Redaction {
  /// The last lines of `words`, at most four, without anything that could be a password in an address.
  static func lastWords(of words: String) -> String {
    words.split(whereSeparator: \.isNewline).suffix(4).map { masked(String($0)) }.joined(separator: " / ")
  }

  /// `line` with what stands between `://` and `@`, and after words such as `pass=`, left out.
  private static func masked(_ line: String) -> String {
    line.split(separator: " ", omittingEmptySubsequences: false).map { word in
      let lower = word.lowercased()
      let names = ["pass", "secret", "token", "key"]
      if names.contains(where: { lower.contains($0 + "=") || lower.contains($0 + "word=") }) { return "…" }
      if lower.contains("://"), lower.contains("@") { return "…" }
      return String(word)
    }.joined(separator: " ")
  }
}
