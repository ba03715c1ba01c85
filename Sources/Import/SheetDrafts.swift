import Diagnostics

/// What reading a sheet gives.
struct SheetDrafts {
  /// What was made of it.
  var report: SheetReport
  /// The records.
  var drafts: [Draft] = []
  /// For indicators and findings, what they say of the evaluation that they belong to, by the number of the draft.
  var owners: [Int: DraftOwner] = [:]
  /// The narrative of a form.
  var narrative: String?
  /// Everything that is wrong or worth knowing.
  var faults: [Diagnostic] = []
  /// The assignments of columns that were used.
  var used: Set<ImportRequest.Assignment> = []
}

/// How a record names the evaluation that it belongs to.
enum DraftOwner: Hashable {
  /// By the code or name of the project.
  case project(code: String?, name: String?)
  /// It is the evaluation of the same form.
  case sameForm
}
