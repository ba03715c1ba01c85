import Diagnostics
import Evaluation

/// A word of the dictionary of wrong words in a text that goes out; it is pointed out and never changed.
struct WrongWordUse: TextRule {
  private let words: [WrongWord]
  private let finder: WordFinder

  /// A wrong word.
  var faults: [Fault] { [.wrongWord] }

  /// The rule for `words`, the common ones unless a bureau adds its own.
  init(_ words: [WrongWord] = WrongWord.common) {
    self.words = words
    finder = WordFinder(words.map(\.wrong))
  }

  /// The texts of regions.
  var reach: TextReach { .regions }

  /// The wrong words in `text`.
  func diagnostics(in text: LeavingText) -> [Diagnostic] {
    let bytes = text.text.utf8Span.span
    return finder.matches(in: bytes).filter { !isRight($0, bytes) }.map { match in
      let word = words[match.word]
      return Diagnostic(
        .wrongWord, at: text.place(at: match.range.lowerBound),
        ["label": text.label, "field": text.field, "wrong": word.wrong, "right": word.right])
    }
  }

  /// Whether a word that makes the wrong form right, or the right form itself, overlaps `match`.
  private func isRight(_ match: WordFinder.Match, _ bytes: Span<UInt8>) -> Bool {
    (words[match.word].unless + [words[match.word].right]).contains { word in
      let word = Array(word.utf8)
      let from = max(0, match.range.lowerBound - word.count + 1)
      let to = min(bytes.count, match.range.upperBound + word.count - 1)
      return bytes.first(word, in: from..<to) != nil
    }
  }
}
