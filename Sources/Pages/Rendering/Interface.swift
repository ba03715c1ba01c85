internal import Evaluation
internal import Mustache

/// The words of the interface that Swift puts into contexts, in the language of the site.
public struct Interface: Sendable {
  private let words: [String: String]
  /// The words that have places for parts.
  private let sentences: [String: Sentence]
  private let grades: TermWords<Grade>
  private let meanings: TermWords<Grade>
  private let stages: TermWords<Stage>
  private let subjects: TermWords<Subject>
  private let fundTypes: TermWords<FundType>
  private let ledgers: TermWords<Ledger>
  private let fundSources: TermWords<FundSource>
  private let grounds: TermWords<WithholdingGround>
  private let states: TermWords<RectificationState>
  private let units: TermWords<AmountUnit>

  /// An interface that speaks with `words`, by their keys; `Interface.keys` must all be there.
  init(words: [String: String]) {
    self.words = words
    sentences = words.filter { $0.value.utf8.contains(UInt8(ascii: "{")) }.mapValues(Sentence.init)
    grades = TermWords("grade", in: words)
    meanings = TermWords("gradeMeaning", in: words)
    stages = TermWords("stage", in: words)
    subjects = TermWords("subject", in: words)
    fundTypes = TermWords("fundType", in: words)
    ledgers = TermWords("ledger", in: words)
    fundSources = TermWords("fundSource", in: words)
    grounds = TermWords("ground", in: words)
    states = TermWords("state", in: words)
    units = TermWords("amountUnit", in: words)
  }

  /// The word under `key`, which must be one of `keys`: compiling the templates has seen to it that it is there.
  subscript(key: String) -> String {
    guard let word = words[key] else {
      preconditionFailure("\(key) is missing among the keys that Swift asks for")
    }
    return word
  }

  /// The sentence under `key`, one of `keys`, with each `{name}` replaced by the part of that name.
  func sentence(_ key: String, _ parts: KeyValuePairs<String, String>) -> String {
    sentences[key]?.filled(with: parts) ?? self[key]
  }

  func word(_ grade: Grade) -> String { grades[grade] }
  func meaning(_ grade: Grade) -> String { meanings[grade] }
  func word(_ stage: Stage) -> String { stages[stage] }
  func word(_ subject: Subject) -> String { subjects[subject] }
  func word(_ type: FundType) -> String { fundTypes[type] }
  func word(_ ledger: Ledger) -> String { ledgers[ledger] }
  func word(_ source: FundSource) -> String { fundSources[source] }
  func word(_ ground: WithholdingGround) -> String { grounds[ground] }
  func word(_ state: RectificationState) -> String { states[state] }
  func word(_ unit: AmountUnit) -> String { units[unit] }

  func word(_ kind: RecordKind) -> String { self["recordKind.\(kind.rawValue)"] }
  func word(_ step: CorrectionStep) -> String { self["correctionStep.\(step.rawValue)"] }
  func word(_ level: CorrectionLevel) -> String { self["correctionLevel.\(level.rawValue)"] }

  /// The keys that must be there, because Swift asks for them.
  static let keys: [String] =
    keys("grade", Grade.self) + keys("gradeMeaning", Grade.self) + keys("stage", Stage.self)
    + keys("subject", Subject.self) + keys("fundType", FundType.self) + keys("ledger", Ledger.self)
    + keys("fundSource", FundSource.self) + keys("ground", WithholdingGround.self)
    + keys("state", RectificationState.self)
    + keys("approximation", Approximation.self) + keys("amountUnit", AmountUnit.self)
    + keys("listTitle", ListKind.Group.self) + keys("change", Change.self)
    + keys("changeMeaning", Change.self) + keys("recordKind", RecordKind.self)
    + keys("correctionStep", CorrectionStep.self) + keys("correctionLevel", CorrectionLevel.self)
    + [
      "crumb.home", "crumb.about", "crumb.search", "crumb.archive", "crumb.data", "description.data",
      "download.about.siteRules", "crumb.notFound", "crumb.corrections", "crumb.withdrawn",
      "crumb.withdrawnYear", "description.withdrawnYear", "description.region", "description.list",
      "description.evaluation",
      "description.noResult", "description.about", "description.search", "description.archive",
      "description.notFound", "description.comparison", "description.corrections", "description.withdrawn",
      "description.moved", "comparison.title", "correction.news", "correction.wholeYear", "finding.stateless",
      "list.separator",
      "money.noLedger", "listTitle.page", "search.pointsOf", "source.site", "download.about",
      "download.about.rules",
      "download.about.table",
    ]
    + [
      "title", "region", "year", "publisher", "number", "published", "source", "budgetYear", "page",
      "contents", "note",
    ]
    .map { "download.about.\($0)" }
    + DownloadOffer.Form.allCases.map { "download.form.\($0.rawValue)" }
    + glossary.flatMap { ["glossary.\($0).term", "glossary.\($0).meaning"] }

  /// The terms of the glossary, in the order of the page.
  static let glossary = [
    "evaluation", "exAnteAssessment", "monitoring", "selfEvaluation", "departmentalEvaluation",
    "fiscalEvaluation",
    "reEvaluation", "score", "grade", "executionRate", "indicator", "rectification", "withholding",
  ]

  private static func keys<T: Term>(_ prefix: String, _: T.Type) -> [String] {
    T.allCases.map { "\(prefix).\($0.rawValue)" }
  }
}
