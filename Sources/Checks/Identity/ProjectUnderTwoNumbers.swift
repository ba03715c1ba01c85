import Diagnostics
import Evaluation
import Records

/// One project that bears one number in one year and another in the next.
struct ProjectUnderTwoNumbers: Rule {
  private struct Key: Hashable {
    let name: NormalName
    let units: [NormalName]
    let stage: Stage
  }

  /// A project whose numbers differ.
  var faults: [Fault] { [.projectUnderTwoNumbers] }

  /// Compares the project codes of evaluations of one name, unit and stage across years, or their ids where one has no code.
  func check(_ matter: RegionMatter, _ tally: inout Tally) {
    var earlier: [Key: Evaluation] = [:]
    for year in matter.region.years.sorted(by: { $0.report.disclosureYear < $1.report.disclosureYear }) {
      var present: [Key: Evaluation] = [:]
      for evaluation in year.evaluations {
        let key = Key(
          name: NormalName(evaluation.name), units: evaluation.units.map { NormalName($0) },
          stage: evaluation.stage)
        if present[key] != nil { continue }
        present[key] = evaluation
        tally.examine(earlier[key].flatMap { difference($0, evaluation) })
      }
      earlier.merge(present) { _, later in later }
    }
  }

  private func difference(_ earlier: Evaluation, _ later: Evaluation) -> Diagnostic? {
    var (first, second) = (earlier.id, later.id)
    if let left = earlier.projectCode, let right = later.projectCode { (first, second) = (left, right) }
    guard first != second else { return nil }
    return Diagnostic(
      .projectUnderTwoNumbers, at: later.origin.place(of: "id"),
      ["name": later.name, "first": first, "second": second], related: [earlier.origin.place(of: "id")])
  }
}
