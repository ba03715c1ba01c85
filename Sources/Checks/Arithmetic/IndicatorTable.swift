import Evaluation
import Records

/// The indicators of one evaluation.
struct IndicatorTable {
  /// The evaluation; nil where its id names none.
  let evaluation: Evaluation?
  /// What is evaluated, or the id where that is not known.
  let name: String
  /// Its lines, in the order of the file.
  let lines: [Indicator]

  /// All tables of `year`, by the ids of their evaluations.
  static func tables(of year: YearDisclosure) -> [IndicatorTable] {
    guard !year.indicators.isEmpty else { return [] }
    let evaluations = Dictionary(year.evaluations.map { ($0.id, $0) }) { first, _ in first }
    return year.indicators.sorted { $0.key < $1.key }.map { id, lines in
      IndicatorTable(evaluation: evaluations[id], name: evaluations[id]?.name ?? id, lines: lines)
    }
  }

  /// The weights added up; nil where a line has none.
  var weight: Quotient? { Self.sum(lines.map(\.weight)) }

  /// The scores added up; nil where a line has none.
  var score: Quotient? { Self.sum(lines.map(\.score)) }

  /// What the weights add up to: what the evaluation states, or 100.
  var fullScore: Quotient { evaluation?.fullScore.flatMap { Self.sum([$0]) } ?? Quotient(100, 1) }

  private static func sum(_ values: [ExactDecimal?]) -> Quotient? {
    let known = values.compactMap { $0 }
    guard known.count == values.count, !known.isEmpty else { return nil }
    return Quotient(sumOf: known)
  }
}

extension Indicator {
  /// Its most particular name.
  var name: String { level3 ?? level2 ?? level1 }
}
