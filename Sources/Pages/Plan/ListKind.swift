public import Evaluation

/// What the evaluations of a list page have in common.
public enum ListKind: Hashable, Sendable {
  case grade(Grade)
  case stage(Stage)
  case subject(Subject)
  case fundType(FundType)
  case ledger(Ledger)
  case unit(String)
  case evaluator(String)

  /// The kinds of list, without what a list is about.
  enum Group: String, Term {
    case grade, stage, subject, fund, ledger, unit, evaluator

    var label: String { rawValue }
  }

  var group: Group {
    switch self {
    case .grade: .grade
    case .stage: .stage
    case .subject: .subject
    case .fundType: .fund
    case .ledger: .ledger
    case .unit: .unit
    case .evaluator: .evaluator
    }
  }

  /// The path of the list's file below its region's folder.
  var file: String {
    switch self {
    case .grade(let grade): "grade/\(grade.rawValue).html"
    case .stage(let stage): "stage/\(stage.rawValue).html"
    case .subject(let subject): "subject/\(subject.rawValue).html"
    case .fundType(let type): "fund/\(type.rawValue).html"
    case .ledger(let ledger): "ledger/\(ledger.rawValue).html"
    case .unit(let name): "unit/\(NameDigest(name)).html"
    case .evaluator(let name): "evaluator/\(NameDigest(name)).html"
    }
  }
}
