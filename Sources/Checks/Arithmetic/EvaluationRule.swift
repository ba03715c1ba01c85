import Evaluation
import Records

/// A rule that looks at each evaluation by itself.
protocol EvaluationRule: Rule {
  /// Looks at one evaluation.
  func check(_ evaluation: Evaluation, _ tally: inout Tally)
}

extension EvaluationRule {
  /// Looks at every evaluation of every year.
  func check(_ matter: RegionMatter, _ tally: inout Tally) {
    for year in matter.region.years {
      for evaluation in year.evaluations { check(evaluation, &tally) }
    }
  }
}
