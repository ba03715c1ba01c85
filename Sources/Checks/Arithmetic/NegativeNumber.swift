import Diagnostics
import Evaluation
import Records

/// Money, a rate, a weight or a score below 0.
struct NegativeNumber: Rule {
  var faults: [Fault] { [.negativeNumber] }

  func check(_ matter: RegionMatter, _ tally: inout Tally) {
    for year in matter.region.years {
      for evaluation in year.evaluations { tally.examine(faults(of: evaluation)) }
      for table in IndicatorTable.tables(of: year) {
        for line in table.lines { tally.examine(faults(of: line, in: table)) }
      }
    }
  }

  private func faults(of evaluation: Evaluation) -> [Diagnostic] {
    let parts = evaluation.funds.flatMap { part in
      [
        (part.kind.budgetedField, part.budgeted?.written), (part.kind.executedField, part.executed?.written),
      ]
    }
    let whole = [
      ("budgeted", evaluation.budgeted?.written), ("executed", evaluation.executed?.written),
      ("executionRate", evaluation.executionRate),
    ]
    return (whole + parts).compactMap { field, value in
      guard let value, value.mantissa < 0 else { return nil }
      return Diagnostic(
        .negativeNumber, at: evaluation.origin.place(of: field),
        ["name": evaluation.name, "value": value.description])
    }
  }

  private func faults(of line: Indicator, in table: IndicatorTable) -> [Diagnostic] {
    [line.weight, line.score].compactMap { value in
      guard let value, value.mantissa < 0 else { return nil }
      return Diagnostic(
        .negativeNumber, at: line.place,
        ["name": "\(table.name) · \(line.name)", "value": value.description])
    }
  }
}
