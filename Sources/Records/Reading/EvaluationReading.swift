import Diagnostics
import Evaluation

/// Reads `evaluations.csv` and the narratives that belong to its rows.
struct EvaluationReading {
  /// What was read, in the order of the file.
  private(set) var evaluations: [Evaluation] = []

  private var narratives: Narratives
  private let scales: ScaleNames
  private let log: FaultLog
  private var ids: IDRegister
  private var isWhole = true
  private var funds: [FundFields] = []

  /// A reading of evaluations to which `narratives` belong.
  init(narratives: Narratives, scales: ScaleNames, log: FaultLog) {
    self.narratives = narratives
    self.scales = scales
    self.log = log
    self.ids = IDRegister(log: log)
  }

  /// What others may belong to.
  var references: References { References(ids, isWhole: isWhole, log: log) }

  /// Whether an evaluation has `id`; nil where a fault that stands already may have kept it from being read.
  func holds(_ id: String) -> Bool? { ids.holds(id) ? true : isWhole ? false : nil }

  /// Reads the rows of `table`.
  mutating func read(_ table: TableFile) {
    isWhole = table.isWhole
    funds = EvaluationFields.funds.filter { table.has($0.budgeted) || table.has($0.executed) }
    for row in table.rows(log) {
      if let evaluation = evaluation(row) { evaluations.append(evaluation) }
    }
  }

  /// Puts down a fault for every narrative that no row took.
  func reportNarrativesOfNothing() {
    guard isWhole else { return }
    for id in narratives.leftOver {
      log.report(.narrativeOfNothing, at: Place(file: narratives.file(of: id)), ["id": id])
    }
  }

  private mutating func evaluation(_ row: TableEntry) -> Evaluation? {
    typealias F = EvaluationFields
    let id = id(row)
    let name = row[F.name]
    let subject = row[F.subject]
    let stage = row[F.stage]
    let unit = row[F.amountUnit]
    let narrative = narrative(row, of: id)
    let hasUnit = !row.isBlank(F.amountUnit)
    let evaluation = Evaluation(
      id: id ?? "",
      formerly: row[F.formerly],
      number: row[F.number],
      projectCode: row[F.projectCode],
      name: name ?? "",
      subject: subject ?? .project,
      stage: stage ?? .fiscalEvaluation,
      label: row[F.label],
      units: row[F.units],
      department: row[F.department],
      budgetYear: row[F.budgetYear],
      budgeted: row.amount(F.budgeted, in: unit, hasUnit: hasUnit),
      executed: row.amount(F.executed, in: unit, hasUnit: hasUnit),
      executionRate: row[F.executionRate],
      funds: funds.compactMap { row.part($0, in: unit, hasUnit: hasUnit) },
      score: row[F.score],
      fullScore: row[F.fullScore],
      grade: row[F.grade],
      scale: scale(row),
      ledger: row[F.ledger],
      fundTypes: row[F.fundTypes],
      evaluators: row[F.evaluators],
      published: row[F.published],
      withheld: row[F.withheld],
      reply: row[F.reply],
      applied: row[F.applied],
      content: row[F.content],
      note: row[F.note],
      source: row[F.source],
      narrative: narrative?.text,
      narrativePlace: narrative?.place,
      origin: row.origin)
    return id == nil || name == nil || subject == nil || stage == nil ? nil : evaluation
  }

  /// The id; one that may not be used is still known, so that what belongs to it is no further fault.
  private mutating func id(_ row: TableEntry) -> String? {
    typealias F = EvaluationFields
    let origin = row.origin
    guard let id = row[F.id] else {
      isWhole = false
      return nil
    }
    return ids.enterAddress(id) { origin.place(of: F.id.declaration.name) } ? id : nil
  }

  private func scale(_ row: TableEntry) -> String? {
    typealias F = EvaluationFields
    guard let scale = row[F.scale] else { return nil }
    scales.check(scale, at: row.place(of: F.scale))
    return scale
  }

  /// The narrative of `row`, with where it begins if it has a file of its own.
  private mutating func narrative(_ row: TableEntry, of id: String?) -> (text: String, place: Place?)? {
    typealias F = EvaluationFields
    let written = row[F.narrative].map { (text: $0, place: Place?.none) }
    guard let id, let filed = narratives.take(id) else { return written }
    if written != nil {
      let file = narratives.file(of: id)
      log.report(
        .twoNarratives, at: row.place(of: F.narrative), ["id": id, "file": file], related: [Place(file: file)]
      )
    }
    return filed.text.isEmpty ? written : (filed.text, filed.place)
  }
}
