internal import Mustache

/// How many evaluations of a group have a grade.
struct GradeCountContext: Sendable {
  let grade: GradeContext
  let count: String
  let share: String

  static let contract = Contract<GradeCountContext>(
    "grade count",
    [
      .section("grade", "the grade", GradeContext.contract, \.grade),
      .text("count", "how many", \.count),
      .text("share", "the share of all in percent, one decimal", \.share),
    ])
}
