internal import Evaluation
internal import Mustache

/// The words of the interface that Swift puts into contexts, in the language of the site.
public struct Interface: Sendable {
  private let words: [String: String]

  /// An interface that speaks with `words`, by their keys; `Interface.keys` must all be there.
  init(words: [String: String]) {
    self.words = words
  }

  /// The word under `key`, which must be one of `keys`: compiling the templates has seen to it that it is there.
  subscript(key: String) -> String {
    guard let word = words[key] else {
      preconditionFailure("\(key) is missing among the keys that Swift asks for")
    }
    return word
  }

  /// The sentence under `key` with each `{name}` replaced by the part of that name.
  func sentence(_ key: String, _ parts: [String: String]) -> String {
    parts.sorted { $0.key < $1.key }.reduce(self[key]) { $0.replacing("{\($1.key)}", with: $1.value) }
  }

  func word(_ grade: Grade) -> String { self["grade.\(grade.rawValue)"] }
  func meaning(_ grade: Grade) -> String { self["gradeMeaning.\(grade.rawValue)"] }
  func word(_ stage: Stage) -> String { self["stage.\(stage.rawValue)"] }
  func word(_ subject: Subject) -> String { self["subject.\(subject.rawValue)"] }
  func word(_ type: FundType) -> String { self["fundType.\(type.rawValue)"] }
  func word(_ ledger: Ledger) -> String { self["ledger.\(ledger.rawValue)"] }
  func word(_ ground: WithholdingGround) -> String { self["ground.\(ground.rawValue)"] }
  func word(_ state: RectificationState) -> String { self["state.\(state.rawValue)"] }
  func word(_ unit: AmountUnit) -> String { self["amountUnit.\(unit.rawValue)"] }

  /// The keys that must be there, because Swift asks for them.
  static let keys: [String] =
    keys("grade", Grade.self) + keys("gradeMeaning", Grade.self) + keys("stage", Stage.self)
    + keys("subject", Subject.self) + keys("fundType", FundType.self) + keys("ledger", Ledger.self)
    + keys("ground", WithholdingGround.self) + keys("state", RectificationState.self)
    + keys("approximation", Approximation.self) + keys("amountUnit", AmountUnit.self)
    + keys("listTitle", ListKind.Group.self) + [
      "crumb.home", "crumb.about", "crumb.search", "crumb.notFound", "description.region", "description.list",
      "description.evaluation", "description.noResult", "description.about", "description.search",
      "description.notFound",
      "list.separator", "listTitle.page", "source.site",
    ]
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
