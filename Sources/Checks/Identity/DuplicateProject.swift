import Diagnostics
import Evaluation
import Records

/// Two evaluations of one year and stage with one name and unit.
struct DuplicateProject: Rule {
  private struct Key: Hashable {
    let stage: Stage
    let name: NormalName
    let units: [NormalName]
    let budgetYear: Int?
    let label: String?
  }

  /// A project that occurs twice.
  var faults: [Fault] { [.duplicateProject] }

  /// Compares the evaluations of each year; those whose project codes differ are two projects of one name.
  func check(_ matter: RegionMatter, _ tally: inout Tally) {
    for year in matter.region.years {
      var seen: [Key: [Evaluation]] = [:]
      for evaluation in year.evaluations {
        let units = evaluation.units.isEmpty ? [evaluation.department].compactMap { $0 } : evaluation.units
        let key = Key(
          stage: evaluation.stage, name: NormalName(evaluation.name), units: units.map { NormalName($0) },
          budgetYear: evaluation.budgetYear, label: evaluation.label)
        let twin = seen[key]?.first { other in
          guard let left = other.projectCode, let right = evaluation.projectCode else { return true }
          return left == right
        }
        seen[key, default: []].append(evaluation)
        tally.examine(
          twin.map { twin in
            Diagnostic(
              .duplicateProject, at: evaluation.origin.place(of: "name"),
              ["name": evaluation.name, "first": twin.id, "second": evaluation.id],
              related: [twin.origin.place(of: "name")])
          })
      }
    }
  }
}
