internal import Evaluation
internal import Mustache

extension RegionPages {
  /// The money of `members`, evaluations of one stage and subject; nil where none states any.
  ///
  /// Amounts of different stages or subjects are never added: a department’s money holds that of its projects.
  func money(of members: [Evaluation], from addresses: Addresses) -> MoneyContext? {
    var total = MoneyTally()
    var ledgers: [Ledger?: MoneyTally] = [:]
    var kinds: [FundType: MoneyTally] = [:]
    var units: Set<AmountUnit> = []
    var without = 0
    for member in members {
      let amounts = [member.budgeted, member.executed].compactMap(\.self)
      if amounts.isEmpty {
        without += 1
        continue
      }
      units.formUnion(amounts.map(\.unit))
      total.add(member)
      ledgers[member.ledger, default: MoneyTally()].add(member)
      for type in member.fundTypes { kinds[type, default: MoneyTally()].add(member) }
    }
    guard !total.isEmpty else { return nil }
    let unit = units.count == 1 ? units.first ?? .tenThousandYuan : .tenThousandYuan
    let order = Ledger.allCases.map(Optional.some) + [nil]
    let named = order.compactMap { ledger in ledgers[ledger].map { (ledger, $0) } }
    let lines = named.enumerated().map { position, entry in
      line(
        entry.1, word: entry.0.map { facts.interface.word($0) },
        list: entry.0.flatMap { list(.ledger($0), from: addresses) }, in: unit,
        hasNext: position < named.count - 1)
    }
    return MoneyContext(
      ledgers: lines,
      kinds: FundType.allCases.compactMap { type in
        kinds[type].map {
          line($0, word: facts.interface.word(type), list: list(.fundType(type), from: addresses), in: unit)
        }
      },
      total: line(total, word: nil, list: nil, in: unit), without: without > 0 ? String(without) : nil,
      hasBudgeted: total.budgeted.count > 0, hasExecuted: total.executed.count > 0,
      chart: chart(of: named.map(\.1), lines, total))
  }

  private func line(
    _ tally: MoneyTally, word: String?, list: Address?, in unit: AmountUnit, hasNext: Bool = false
  ) -> MoneyContext.Line {
    func sum(_ sum: MoneyTally.Sum) -> String? {
      sum.count == 0 ? nil : text(Amount(fen: sum.fen, in: unit) ?? Amount(fen: sum.fen, in: .yuan))
    }
    return MoneyContext.Line(
      word: word, list: list, budgeted: sum(tally.budgeted), budgetedCount: String(tally.budgeted.count),
      executed: sum(tally.executed), executedCount: String(tally.executed.count), hasNext: hasNext)
  }

  /// The money budgeted, or spent where none is budgeted, of several ledgers.
  private func chart(
    of tallies: [MoneyTally], _ lines: [MoneyContext.Line], _ total: MoneyTally
  ) -> Markup? {
    let isBudget = total.budgeted.count > 0
    let amounts = zip(tallies, lines).compactMap { tally, line in
      (isBudget ? line.budgeted : line.executed).map { value in
        (
          word: line.word ?? facts.interface["money.noLedger"], value: value,
          fen: isBudget ? tally.budgeted.fen : tally.executed.fen
        )
      }
    }
    guard amounts.count > 1, amounts.allSatisfy({ $0.fen >= 0 }) else { return nil }
    return Markup(bytes: facts.charts.money.render(MoneyChart(amounts)).bytes)
  }
}
