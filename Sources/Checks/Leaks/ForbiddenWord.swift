import Diagnostics

/// Words of the bureau's own list in a text that goes out.
struct ForbiddenWord: LeakRule {
  private let finder: WordFinder
  private let words: [String]

  /// A word of the list.
  var faults: [Fault] { [.forbiddenWordOut] }

  /// The rule for `words`.
  init(_ words: [String]) {
    self.words = words
    finder = WordFinder(words)
  }

  /// The words that `bytes`, the content of `Content/forbidden-words.txt`, list: one a line; empty lines and lines that
  /// begin with # count for nothing.
  static func words(in bytes: [UInt8]) -> [String] {
    String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
      .map(trimmed).filter { !$0.isEmpty && !$0.hasPrefix("#") }
  }

  /// Without a list there is nothing to look for, and nothing counts as passed.
  var reach: TextReach { words.isEmpty ? .nothing : .everything }

  /// The words in `bytes`, as they stand.
  func leaks(in bytes: Span<UInt8>) -> [Leak] {
    finder.matches(in: bytes).map { Leak(.forbiddenWord, at: $0.range.lowerBound, shown: words[$0.word]) }
  }

  private static func trimmed(_ line: Substring) -> String {
    let isBlank: (Character) -> Bool = { $0.isWhitespace || $0 == "\u{FEFF}" }
    return String(line.drop(while: isBlank).reversed().drop(while: isBlank).reversed())
  }
}
