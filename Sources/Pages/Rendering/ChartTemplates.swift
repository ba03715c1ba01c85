internal import Mustache

/// The templates of the charts, compiled.
struct ChartTemplates: Sendable {
  /// The names of their files, without the ending.
  static let names = ["grades", "money", "scores"]

  let grades: Template<GradeChart>
  let money: Template<MoneyChart>
  let scores: Template<ScoreChart>
}
