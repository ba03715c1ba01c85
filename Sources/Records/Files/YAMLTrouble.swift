import Diagnostics
import Yams

/// What the YAML parser found wrong, and where.
struct YAMLTrouble {
  private let fault: Fault
  private let place: Place
  private let details: [String: String]

  /// The trouble that `error` reports of `file`.
  init(_ error: any Error, file: String) {
    switch error as? YamlError {
    case .scanner(let context?, let problem, _, _) where context.text.contains("quoted"):
      // A quote that is never closed is found at the end of the file; what matters is where it opens.
      self.init(.yamlUnreadable, file, context.mark, ["problem": problem])
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _):
      self.init(.yamlUnreadable, file, mark, ["problem": problem])
    case .composer(_, let problem, let mark, _):
      let isAlias = problem.contains("alias")
      self.init(isAlias ? .yamlAnchor : .yamlUnreadable, file, mark, ["problem": problem])
    case .duplicatedKeysInMapping(let keys, let context):
      self.init(.duplicateKey, file, context.mark, ["key": keys.first ?? ""])
    case .reader(let problem, _, _, _):
      self.init(.yamlUnreadable, file, nil, ["problem": problem])
    default:
      self.init(.yamlUnreadable, file, nil, ["problem": "\(error)"])
    }
  }

  /// Puts it down.
  func report(to log: FaultLog) {
    log.report(fault, at: place, details)
  }

  private init(_ fault: Fault, _ file: String, _ mark: Mark?, _ details: [String: String]) {
    self.fault = fault
    self.place = Place(file: file, spot: mark.map { .text(line: $0.line, column: $0.column) } ?? .whole)
    self.details = details
  }
}
