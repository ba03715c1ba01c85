public import Diagnostics

/// One evaluation of one project, department, government or policy.
public struct Evaluation: Hashable, Sendable {
  /// Its id, unique in the report; its page bears it.
  public let id: String
  /// The ids that it had before; redirects stand at their addresses.
  public let formerly: [String]
  /// Its number in the document.
  public let number: String?
  /// The project’s code.
  public let projectCode: String?
  /// The name of what is evaluated.
  public let name: String
  /// What is evaluated.
  public let subject: Subject
  /// The stage.
  public let stage: Stage
  /// The local name of the kind of evaluation.
  public let label: String?
  /// The units that carry it out.
  public let units: [String]
  /// The department in charge.
  public let department: String?
  /// The year whose money is evaluated.
  public let budgetYear: Int?
  /// The money budgeted.
  public let budgeted: Amount?
  /// The money spent.
  public let executed: Amount?
  /// The published rate of execution, in percent.
  public let executionRate: ExactDecimal?
  /// What the money is made of, by source and by budget, as far as that is published.
  public let funds: [FundPart]
  /// The score.
  public let score: Score?
  /// What the points of the form add up to (满分), where it is not 100.
  public let fullScore: ExactDecimal?
  /// The grade.
  public let grade: Grade?
  /// The scale of the grade, where it is not the report’s.
  public let scale: String?
  /// The budget that the money comes from.
  public let ledger: Ledger?
  /// The kinds of money.
  public let fundTypes: [FundType]
  /// The firms that evaluated.
  public let evaluators: [String]
  /// The day from which it may be shown; nil: with its report.
  public let published: CalendarDate?
  /// Why it is not disclosed; nil where it is.
  public let withheld: WithholdingGround?
  /// What the unit evaluated says about the result.
  public let reply: String?
  /// How the result was used in the next budget.
  public let applied: String?
  /// What the money is for.
  public let content: String?
  /// What to know about the published record.
  public let note: String?
  /// Where in the source document it stands.
  public let source: String?
  /// A narrative in Markdown.
  public let narrative: String?
  /// Where the narrative begins; nil where it stands in a cell.
  public let narrativePlace: Place?
  /// Where its fields stand.
  public let origin: Origin

  /// An evaluation.
  public init(
    id: String,
    formerly: [String] = [],
    number: String? = nil,
    projectCode: String? = nil,
    name: String,
    subject: Subject,
    stage: Stage,
    label: String? = nil,
    units: [String] = [],
    department: String? = nil,
    budgetYear: Int? = nil,
    budgeted: Amount? = nil,
    executed: Amount? = nil,
    executionRate: ExactDecimal? = nil,
    funds: [FundPart] = [],
    score: Score? = nil,
    fullScore: ExactDecimal? = nil,
    grade: Grade? = nil,
    scale: String? = nil,
    ledger: Ledger? = nil,
    fundTypes: [FundType] = [],
    evaluators: [String] = [],
    published: CalendarDate? = nil,
    withheld: WithholdingGround? = nil,
    reply: String? = nil,
    applied: String? = nil,
    content: String? = nil,
    note: String? = nil,
    source: String? = nil,
    narrative: String? = nil,
    narrativePlace: Place? = nil,
    origin: Origin
  ) {
    self.id = id
    self.formerly = formerly
    self.number = number
    self.projectCode = projectCode
    self.name = name
    self.subject = subject
    self.stage = stage
    self.label = label
    self.units = units
    self.department = department
    self.budgetYear = budgetYear
    self.budgeted = budgeted
    self.executed = executed
    self.executionRate = executionRate
    self.funds = funds
    self.score = score
    self.fullScore = fullScore
    self.grade = grade
    self.scale = scale
    self.ledger = ledger
    self.fundTypes = fundTypes
    self.evaluators = evaluators
    self.published = published
    self.withheld = withheld
    self.reply = reply
    self.applied = applied
    self.content = content
    self.note = note
    self.source = source
    self.narrative = narrative
    self.narrativePlace = narrativePlace
    self.origin = origin
  }

  /// The full score, where it is another one than 100; what is written for 100 counts as 100.
  public var otherFullScore: ExactDecimal? {
    fullScore.flatMap { $0.equals(ExactDecimal(mantissa: 100)) ? nil : $0 }
  }
}
