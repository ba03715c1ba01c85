internal import Evaluation

/// The money of some evaluations added up, with how many of them state any.
struct MoneyTally: Sendable {
  /// One column of money.
  struct Sum: Sendable {
    /// How many evaluations state an amount.
    private(set) var count = 0
    /// What they come to, in fen.
    private(set) var fen: Int128 = 0

    mutating func add(_ amount: Amount?) {
      guard let amount else { return }
      count += 1
      fen += amount.fen
    }
  }

  private(set) var budgeted = Sum()
  private(set) var executed = Sum()

  /// Whether no evaluation states an amount.
  var isEmpty: Bool { budgeted.count == 0 && executed.count == 0 }

  /// Counts `evaluation` in.
  mutating func add(_ evaluation: Evaluation) {
    budgeted.add(evaluation.budgeted)
    executed.add(evaluation.executed)
  }
}
