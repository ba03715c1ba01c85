import Diagnostics

/// What the checks of one snapshot found so far.
struct Findings {
  private var outcomes: [CheckKind: VerificationReport.Outcome] = [:]
  private(set) var diagnostics: [Diagnostic] = []
  private let snapshot: String

  init(_ snapshot: String) {
    self.snapshot = snapshot
  }

  /// Notes that something was looked at; a fault that was found for it stays.
  mutating func look(at kind: CheckKind) {
    if outcomes[kind] == nil { outcomes[kind] = .passed }
  }

  /// Notes a fault at `path` in the snapshot.
  mutating func fault(_ fault: Fault, _ kind: CheckKind, at path: String, _ details: [String: String] = [:]) {
    outcomes[kind] = .failed
    let file = path.isEmpty ? snapshot : snapshot + "/" + path
    diagnostics.append(Diagnostic(fault, at: Place(file: file), details))
  }

  /// Notes that `kind` cannot be said to have passed, whatever was looked at.
  mutating func leaveOpen(_ kind: CheckKind) {
    if outcomes[kind] != .failed { outcomes[kind] = .notChecked }
  }

  var checks: [VerificationReport.Check] {
    CheckKind.allCases.map { VerificationReport.Check(kind: $0, outcome: outcomes[$0] ?? .notChecked) }
  }
}
