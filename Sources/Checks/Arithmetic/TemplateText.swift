import Diagnostics
import Evaluation
import Records

/// Text of the form left where the bureau should have written something.
///
/// A reason may well be a stroke where no point was lost, and an actual value may well be 无; a problem, a target or the name
/// of an indicator may not.
struct TemplateText: Rule {
  private typealias Test = (String) -> Bool

  var faults: [Fault] { [.templateText] }

  func check(_ matter: RegionMatter, _ tally: inout Tally) {
    for year in matter.region.years {
      for evaluation in year.evaluations {
        look(at: evaluation.content, Self.saysNothing, evaluation.origin.place(of: "content"), &tally)
        look(at: evaluation.reply, Filler.isFiller, evaluation.origin.place(of: "reply"), &tally)
        look(at: evaluation.applied, Filler.isFiller, evaluation.origin.place(of: "applied"), &tally)
        look(at: evaluation.note, Filler.isFiller, evaluation.origin.place(of: "note"), &tally)
      }
      for line in IndicatorTable.tables(of: year).flatMap(\.lines) {
        for text in [line.level1, line.level2, line.level3, line.target] {
          look(at: text, Self.saysNothing, line.place, &tally)
        }
        look(at: line.actual, Filler.isFiller, line.place, &tally)
        look(at: line.reason, Filler.isInstruction, line.place, &tally)
      }
      for finding in year.findings {
        look(at: finding.problem, Self.saysNothing, finding.place, &tally)
        for text in [finding.recommendation, finding.measure, finding.evidence] {
          look(at: text, Filler.isFiller, finding.place, &tally)
        }
      }
    }
  }

  private static func saysNothing(_ text: String) -> Bool { !Filler.says(text) }

  private func look(
    at text: String?, _ isLeftOver: Test, _ place: @autoclosure () -> Place, _ tally: inout Tally
  ) {
    guard let text else { return }
    tally.examine(
      isLeftOver(text)
        ? Diagnostic(.templateText, at: place(), ["text": String(Filler.trimmed(text).prefix(30))]) : nil)
  }
}
