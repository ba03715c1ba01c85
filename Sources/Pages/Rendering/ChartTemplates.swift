internal import Mustache

/// The templates of the charts, compiled.
struct ChartTemplates: Sendable {
  let grades: Template<GradeChart>
  let scores: Template<ScoreChart>
}
