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

  /// The lists that `evaluation` stands on.
  static func kinds(of evaluation: Evaluation) -> [ListKind] {
    var kinds: [ListKind] = [.stage(evaluation.stage), .subject(evaluation.subject)]
    if let grade = evaluation.grade { kinds.append(.grade(grade)) }
    if let ledger = evaluation.ledger { kinds.append(.ledger(ledger)) }
    kinds += evaluation.fundTypes.map(ListKind.fundType)
    kinds += evaluation.unitNames.map(ListKind.unit)
    kinds += evaluation.evaluators.map(ListKind.evaluator)
    return kinds
  }

  /// What its evaluations have in common, in the language of `interface`.
  func name(in interface: Interface) -> String {
    switch self {
    case .grade(let grade): interface.word(grade)
    case .stage(let stage): interface.word(stage)
    case .subject(let subject): interface.word(subject)
    case .fundType(let type): interface.word(type)
    case .ledger(let ledger): interface.word(ledger)
    case .unit(let name), .evaluator(let name): name
    }
  }
}
