import Evaluation
import Records

extension Strand {
  /// The records of `year` that are its cases: those of its stage, its subject, its kinds of money and its budget year,
  /// as far as it names them.
  func cases(in year: YearDisclosure) -> [Evaluation] {
    year.evaluations.filter { evaluation in
      let year = evaluation.budgetYear ?? year.report.budgetYear
      return (stage == nil || evaluation.stage == stage) && (subject == nil || evaluation.subject == subject)
        && (fundTypes.isEmpty || evaluation.fundTypes.contains(where: fundTypes.contains))
        && (budgetYear == nil || year == nil || year == budgetYear)
    }
  }

  /// Whether `figure` describes the records themselves, and not what somebody else made of the same cases.
  func isAboutRecords(_ figure: Figure) -> Bool {
    figure.basis == nil || figure.basis == stage?.label
  }
}
