internal import Evaluation

/// The word of every term of a vocabulary.
struct TermWords<T: Term & Hashable & Sendable>: Sendable {
  private let words: [T: String]

  /// The words that stand in `words` under `prefix` and the term's English name.
  init(_ prefix: String, in words: [String: String]) {
    let pairs = T.allCases.compactMap { term in words["\(prefix).\(term.rawValue)"].map { (term, $0) } }
    self.words = Dictionary(pairs) { first, _ in first }
  }

  /// The word of `term`: compiling the templates has seen to it that it is there.
  subscript(term: T) -> String {
    guard let word = words[term] else {
      preconditionFailure("\(term) has no word among the strings of the interface")
    }
    return word
  }
}
