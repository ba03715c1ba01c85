import Evaluation

/// How the cells of a field are read.
enum FieldForm {
  case text, line, list, number, amount, percentage, date, year, grade, stage, subject, term

  /// The fields of an evaluation that are amounts of money, which all have one unit.
  static let amounts =
    ["budgeted", "executed"] + FundPart.Kind.all.flatMap { [$0.budgetedField, $0.executedField] }

  /// The form of the field with the English name `name`.
  init(_ name: String) {
    switch name {
    case "score", "weight": self = .number
    case let name where Self.amounts.contains(name): self = .amount
    case "executionRate": self = .percentage
    case "published", "since", "deadline", "closed": self = .date
    case "budgetYear": self = .year
    case "grade": self = .grade
    case "stage": self = .stage
    case "subject": self = .subject
    case "amountUnit", "ledger", "withheld", "state": self = .term
    case "name", "department", "label", "projectCode", "level1", "level2", "level3": self = .line
    case "formerly", "units", "evaluators", "fundTypes": self = .list
    default: self = .text
    }
  }

  /// Whether one joined cell over several rows may hold for all of them.
  var mayBeShared: Bool {
    switch self {
    case .number, .amount, .percentage: false
    default: true
    }
  }

  /// Whether a dash or stroke in the cell means that it is blank.
  var takesDashForBlank: Bool {
    switch self {
    case .text, .line: false
    default: true
    }
  }
}
