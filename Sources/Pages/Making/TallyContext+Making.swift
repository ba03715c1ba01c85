internal import Evaluation

extension RegionPages {
  /// How the evaluations at `references` came out in each year, the latest first; none where all are of one year.
  func tallies(byYear references: [RegionReference], from addresses: Addresses) -> [TallyContext] {
    let years = Dictionary(grouping: references, by: \.year)
    guard years.count > 1 else { return [] }
    return years.keys.sorted().map { year in
      let number = region.years[year].report.disclosureYear
      return TallyContext(
        tally(years[year] ?? []), name: String(number),
        address: addresses.page(.year(region.region.code, number)))
    }
  }

  /// How the evaluations at `references` came out for each unit, in the order of the units' first evaluations.
  func tallies(byUnit references: [RegionReference], from addresses: Addresses) -> [TallyContext] {
    var tallies: [(unit: String, tally: GradeTally)] = []
    var positions: [String: Int] = [:]
    for reference in references {
      let evaluation = region.years[reference.year].evaluations[reference.evaluation]
      for unit in evaluation.unitNames {
        let position = positions[unit] ?? tallies.count
        if position == tallies.count {
          positions[unit] = position
          tallies.append((unit, GradeTally()))
        }
        tallies[position].tally.add(evaluation)
      }
    }
    return tallies.map { unit, tally in
      TallyContext(tally, name: unit, address: list(.unit(unit), from: addresses))
    }
  }

  /// How the evaluations of each firm came out, in the order of the firms' first evaluations, then the firms that only
  /// reports name.
  func evaluatorTallies(from addresses: Addresses) -> [TallyContext] {
    let kinds = kinds(of: .evaluator)
    let recorded = Set(kinds.map { $0.name(in: facts.interface) })
    var seen = recorded
    let named = region.years.flatMap(\.report.evaluators).map(\.name).filter { seen.insert($0).inserted }
    return kinds.map { kind in
      let references = index.lists[kind] ?? []
      let units = Set(
        references.flatMap { region.years[$0.year].evaluations[$0.evaluation].unitNames })
      return TallyContext(
        tally(references), name: kind.name(in: facts.interface), address: list(kind, from: addresses),
        units: units.count)
    } + named.map { TallyContext(GradeTally(), name: $0, address: nil) }
  }

  private func tally(_ references: [RegionReference]) -> GradeTally {
    GradeTally(references.lazy.map { region.years[$0.year].evaluations[$0.evaluation] })
  }
}
