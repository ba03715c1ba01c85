package import Diagnostics
import Yams

/// What the YAML parser found wrong, and where.
package struct YAMLTrouble {
  /// What kind of trouble it is.
  package enum Kind: Hashable, Sendable {
    /// The text does not follow the rules of YAML.
    case unreadable
    /// An alias stands in it, which is refused.
    case alias
    /// A mapping has this key twice.
    case duplicateKey(String)
  }

  /// What kind of trouble it is.
  package let kind: Kind
  /// Where it was found.
  package let place: Place
  /// The trouble in English as `problem` and in Chinese as `reason`, both without a full stop; and the `key`.
  package let details: [String: String]

  /// The trouble that `error` reports of `file`.
  package init(_ error: any Error, file: String) {
    switch error as? YamlError {
    case .scanner(let context?, let problem, _, _) where context.text.contains("quoted"):
      // A quote that is never closed is found at the end of the file; what matters is where it opens.
      self.init(.unreadable, file, context.mark, problem)
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _):
      self.init(.unreadable, file, mark, problem)
    case .composer(_, let problem, let mark, _):
      self.init(problem.contains("alias") ? .alias : .unreadable, file, mark, problem)
    case .duplicatedKeysInMapping(let keys, let context):
      self.init(.duplicateKey(keys.first ?? ""), file, context.mark, "")
    case .reader(let problem, _, _, _):
      self.init(.unreadable, file, nil, problem)
    default:
      self.init(.unreadable, file, nil, "\(error)")
    }
  }

  private init(_ kind: Kind, _ file: String, _ mark: Mark?, _ problem: String) {
    self.kind = kind
    self.place = Place(file: file, spot: mark.map { .text(line: $0.line, column: $0.column) } ?? .whole)
    if case .duplicateKey(let key) = kind {
      details = ["key": key, "problem": "“\(key)” is written more than once", "reason": "“\(key)”写了不止一次"]
    } else {
      details = ["problem": problem, "reason": YAMLProblem.chinese(problem)]
    }
  }
}
