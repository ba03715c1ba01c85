internal import Evaluation
internal import Mustache

extension RegionPages {
  /// The content of the page of the comparison at `position`.
  func comparisonPageContext(_ position: Int) -> ComparisonPageContext {
    let comparison = comparisons[position]
    let addresses = Addresses(from: path(of: comparison))
    let (earlier, later) = (region.years[comparison.earlier], region.years[comparison.later])
    let scales = [earlier, later].compactMap { facts.scale(named: $0.report.scale) }
    let rows = comparison.lines.map(row)
    return ComparisonPageContext(
      title: title(of: comparison), region: regionLink(from: addresses),
      comparison: context(of: comparison, from: addresses),
      scales: Set(scales.map(\.bands)).count > 1
        ? scales.compactMap { facts.scale(named: $0.name, marking: nil) } : [],
      hasUnits: rows.contains { !$0.units.isEmpty },
      hasScores: rows.contains { row in
        [row.earlier, row.later].contains { $0?.evaluation.subject.score != nil }
      }, rows: rows)
  }

  /// `comparison` in figures.
  func context(of comparison: YearComparison, from addresses: Addresses) -> ComparisonContext {
    let (earlier, later) = (region.years[comparison.earlier], region.years[comparison.later])
    var counts: [Change: Int] = [:]
    for line in comparison.lines { counts[line.change, default: 0] += 1 }
    func count(_ change: Change) -> String { String(counts[change] ?? 0) }
    return ComparisonContext(
      address: addresses.page(path(of: comparison)), earlier: link(to: earlier, from: addresses),
      later: link(to: later, from: addresses), earlierCount: String(earlier.evaluations.count),
      laterCount: String(later.evaluations.count), pairs: String(comparison.pairCount),
      entered: count(.entered), left: count(.left), raised: count(.raised), lowered: count(.lowered),
      same: count(.same),
      incomparable: String(counts.reduce(0) { $0 + ($1.key.isIncomparable ? $1.value : 0) }),
      earlierWithheld: withheld(earlier), laterWithheld: withheld(later),
      counts: Change.allCases.map { change in
        ChangeCountContext(
          key: change.rawValue, word: facts.interface["change.\(change.rawValue)"],
          meaning: facts.interface["changeMeaning.\(change.rawValue)"], count: count(change))
      })
  }

  func title(of comparison: YearComparison) -> String {
    let years = [comparison.later, comparison.earlier].map { String(region.years[$0].report.disclosureYear) }
    return facts.interface.sentence(
      "comparison.title", ["region": region.region.name, "later": years[0], "earlier": years[1]])
  }

  func path(of comparison: YearComparison) -> PagePath {
    .comparison(region.region.code, region.years[comparison.later].report.disclosureYear)
  }

  private func link(to year: PublicYear, from addresses: Addresses) -> Link {
    let number = year.report.disclosureYear
    return Link(name: String(number), address: addresses.page(.year(region.region.code, number)))
  }

  /// How many evaluations `year` withholds; nil where neither the document nor a record tells.
  private func withheld(_ year: PublicYear) -> String? {
    let withholdings = year.report.withholdings
    return withholdings.isEmpty ? nil : String(withholdings.reduce(0) { $0 + $1.count })
  }

  private func row(_ line: YearComparison.Line) -> ComparisonRowContext {
    let (earlier, later) = (line.earlier.map(row(at:)), line.later.map(row(at:)))
    let shown = (later ?? earlier)?.evaluation.subject
    let key = line.change.rawValue
    return ComparisonRowContext(
      name: shown?.name ?? "", address: shown?.address, units: shown?.units ?? [],
      stage: shown?.stage ?? "", change: facts.interface["change.\(key)"], key: key, earlier: earlier,
      later: later)
  }
}
