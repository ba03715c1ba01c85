import Diagnostics
import Evaluation
import Records

/// One firm in several spellings within a region, such as with 公司 and with 有限责任公司.
struct EvaluatorSpelling: Rule {
  /// A firm that is spelled in two ways.
  var faults: [Fault] { [.evaluatorSpelling] }

  private static let forms = ["有限责任公司", "股份有限公司", "有限公司", "公司", "(特殊普通合伙)", "(普通合伙)", "(有限合伙)"]

  /// Compares the firms of all reports and evaluations.
  func check(_ matter: RegionMatter, _ tally: inout Tally) {
    var spellings = Spellings()
    for year in matter.region.years {
      for firm in year.report.evaluators { spellings.add(firm.name, at: year.report.place(of: "evaluators")) }
      for evaluation in year.evaluations {
        for firm in evaluation.evaluators {
          spellings.add(firm, at: evaluation.origin.place(of: "evaluators"))
        }
      }
    }
    var found: [String: [Diagnostic]] = [:]
    let stem = { (name: String) in NormalName(name).dropping(Self.forms) }
    spellings.repeated(by: stem) { first, second, place, other in
      found[second, default: []].append(
        Diagnostic(.evaluatorSpelling, at: place, ["first": first, "second": second], related: [other]))
    }
    for name in spellings.names { tally.examine(found[name] ?? []) }
  }
}
