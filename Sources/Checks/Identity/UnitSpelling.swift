import Diagnostics
import Evaluation
import Records

/// One unit in several spellings within a region.
struct UnitSpelling: Rule {
  /// Spellings that typing makes, and the several names of a street office.
  var faults: [Fault] { [.unitSpelling, .streetOfficeStyle] }

  private static let styles = ["街道办事处", "街办事处", "街道办", "街办", "办事处", "街道"]

  /// Compares the units and departments of all years.
  func check(_ matter: RegionMatter, _ tally: inout Tally) {
    var spellings = Spellings()
    for year in matter.region.years {
      for evaluation in year.evaluations {
        for unit in evaluation.units { spellings.add(unit, at: evaluation.origin.place(of: "units")) }
        if let department = evaluation.department {
          spellings.add(department, at: evaluation.origin.place(of: "department"))
        }
      }
    }
    var found: [String: [Diagnostic]] = [:]
    spellings.repeated(by: NormalName.init) { first, second, place, other in
      found[second, default: []].append(
        Diagnostic(.unitSpelling, at: place, ["first": first, "second": second], related: [other]))
    }
    let offices = { (name: String) in NormalName(name).dropping(Self.styles) }
    spellings.repeated(by: offices) { first, second, place, other in
      guard NormalName(first) != NormalName(second) else { return }
      found[second, default: []].append(
        Diagnostic(.streetOfficeStyle, at: place, ["first": first, "second": second], related: [other]))
    }
    for name in spellings.names { tally.examine(found[name] ?? []) }
  }
}
