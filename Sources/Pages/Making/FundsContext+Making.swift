internal import Evaluation

extension RegionPages {
  /// What the money of `evaluation` is made of; nil where that is not published.
  func funds(of evaluation: Evaluation) -> FundsContext? {
    if evaluation.funds.isEmpty { return nil }
    var sources: [FundContext] = []
    var ledgers: [FundContext] = []
    for part in evaluation.funds {
      let (budgeted, executed) = (text(part.budgeted), text(part.executed))
      switch part.kind {
      case .source(let source):
        let name = facts.interface.word(source)
        sources.append(FundContext(name: name, budgeted: budgeted, executed: executed))
      case .ledger(let ledger):
        let name = facts.interface.word(ledger)
        ledgers.append(FundContext(name: name, budgeted: budgeted, executed: executed))
      }
    }
    return FundsContext(
      sources: sources, ledgers: ledgers, budgeted: text(evaluation.budgeted),
      executed: text(evaluation.executed))
  }
}
