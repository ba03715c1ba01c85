internal import Evaluation

extension RegionPages {
  /// The content of the page of a list, which offers `downloads`.
  func listContext(_ kind: ListKind, offering downloads: [DownloadOffer]) -> ListContext {
    let addresses = Addresses(from: .list(region.region.code, kind))
    let references = index.lists[kind] ?? []
    let isFirm = kind.group == .evaluator
    return ListContext(
      kind: kind.group.rawValue, title: title(of: kind), name: kind.name(in: facts.interface),
      meaning: meaning(of: kind), region: regionLink(from: addresses), count: String(references.count),
      hasScores: references.contains { region.years[$0.year].evaluations[$0.evaluation].score != nil },
      hasGrades: references.contains { region.years[$0.year].evaluations[$0.evaluation].grade != nil },
      hasUnits: kind.group != .unit
        && references.contains { !region.years[$0.year].evaluations[$0.evaluation].units.isEmpty },
      years: isFirm || kind.group == .unit ? tallies(byYear: references, from: addresses) : [],
      evaluated: isFirm ? tallies(byUnit: references, from: addresses) : [],
      rows: table(of: references),
      downloads: downloads.map { DownloadContext($0, from: addresses, in: facts.interface) })
  }

  func title(of kind: ListKind) -> String {
    facts.interface.sentence("listTitle.\(kind.group.rawValue)", ["name": kind.name(in: facts.interface)])
  }

  /// `name` with the name of the region before it, unless it begins with that itself.
  func withRegion(_ name: String) -> String {
    let region = region.region.name
    return name.hasPrefix(region)
      ? name : facts.interface.sentence("listTitle.page", ["region": region, "name": name])
  }

  private func meaning(of kind: ListKind) -> String? {
    if case .grade(let grade) = kind { facts.interface.meaning(grade) } else { nil }
  }
}
