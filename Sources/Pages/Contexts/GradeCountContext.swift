internal import Mustache

/// How many evaluations of a group have a grade.
struct GradeCountContext: Sendable {
  let grade: GradeContext
  let count: String
  let share: String
  /// Whether the count of another grade follows.
  let hasNext: Bool

  static let contract = Contract<GradeCountContext>(
    "grade count",
    [
      .section("grade", "the grade", GradeContext.contract, \.grade),
      .text("count", "how many", \.count),
      .text("share", "the share of all in percent, one decimal", \.share),
      .flag("hasNext", "whether another grade follows", \.hasNext),
    ])
}
