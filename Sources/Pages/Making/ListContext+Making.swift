internal import Evaluation

extension RegionPages {
  /// The content of the page of a list, which offers `downloads`.
  func listContext(_ kind: ListKind, offering downloads: [DownloadOffer]) -> ListContext {
    let addresses = Addresses(from: .list(region.region.code, kind))
    let references = index.lists[kind] ?? []
    let isFirm = kind.group == .evaluator
    let evaluations = references.map { region.years[$0.year].evaluations[$0.evaluation] }
    return ListContext(
      kind: kind.group.rawValue, title: title(of: kind), name: kind.name(in: facts.interface),
      meaning: meaning(of: kind), region: regionLink(from: addresses), count: String(references.count),
      hasScores: evaluations.contains { $0.score != nil },
      hasGrades: evaluations.contains { $0.grade != nil },
      hasUnits: kind.group != .unit && evaluations.contains { !$0.units.isEmpty },
      years: isFirm || kind.group == .unit ? tallies(byYear: references, from: addresses) : [],
      evaluated: isFirm ? tallies(byUnit: references, from: addresses) : [],
      rows: RowContext.numbered(references.lazy.map { rows[$0.year][$0.evaluation] }),
      downloads: downloads.map { DownloadContext($0, from: addresses, in: facts.interface) })
  }

  func title(of kind: ListKind) -> String {
    facts.interface.sentence("listTitle.\(kind.group.rawValue)", ["name": kind.name(in: facts.interface)])
  }

  private func meaning(of kind: ListKind) -> String? {
    if case .grade(let grade) = kind { facts.interface.meaning(grade) } else { nil }
  }
}
