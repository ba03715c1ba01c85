internal import Evaluation

extension RegionPages {
  /// The content of the region's own page.
  func regionContext() -> RegionContext {
    let addresses = Addresses(from: .region(region.region.code))
    let years = region.years.map { year in
      YearLinkContext(YearSummary(year), of: region.region, in: regionLink(from: addresses), from: addresses)
    }
    return RegionContext(
      name: region.region.name, code: region.region.code.digits, above: region.region.above,
      publisher: region.publisher, years: years, grades: lists(.grade, from: addresses),
      stages: lists(.stage, from: addresses), subjects: lists(.subject, from: addresses),
      funds: lists(.fund, from: addresses), ledgers: lists(.ledger, from: addresses),
      evaluators: evaluatorTallies(from: addresses),
      comparisons: comparisons.map { context(of: $0, from: addresses) }, units: lists(.unit, from: addresses),
      corrections: correctionsLink(from: addresses))
  }

  /// The lists of `group`: terms in the order of the vocabulary, names in the order of their first evaluations.
  private func lists(_ group: ListKind.Group, from addresses: Addresses) -> [ListEntryContext] {
    kinds(of: group).map { entry(of: $0, from: addresses) }
  }

  /// The list of `kind` among other lists.
  func entry(of kind: ListKind, from addresses: Addresses) -> ListEntryContext {
    ListEntryContext(
      name: kind.name(in: facts.interface), address: list(kind, from: addresses),
      count: String(index.lists[kind]?.count ?? 0))
  }

  /// The lists of `group` in the order of `lists`.
  func kinds(of group: ListKind.Group) -> [ListKind] {
    index.sortedLists.filter { $0.group == group }.sorted { rank(of: $0) < rank(of: $1) }
  }

  private func rank(of kind: ListKind) -> (Int, Int) {
    func position<T: Term>(_ term: T) -> (Int, Int) where T.AllCases == [T] {
      (T.allCases.firstIndex(of: term) ?? 0, 0)
    }
    switch kind {
    case .grade(let grade): return position(grade)
    case .stage(let stage): return position(stage)
    case .subject(let subject): return position(subject)
    case .fundType(let type): return position(type)
    case .ledger(let ledger): return position(ledger)
    case .unit, .evaluator:
      let first = index.lists[kind]?.first
      return (first?.year ?? 0, first?.evaluation ?? 0)
    }
  }
}

extension Region {
  /// The names of the divisions above it, the province first.
  var above: String { ancestors.map(\.name).joined(separator: " ") }
}

extension YearLinkContext {
  init(_ year: YearSummary, of region: Region, in link: Link, from addresses: Addresses) {
    self.init(
      year: String(year.year), title: year.title, address: addresses.page(.year(region.code, year.year)),
      count: String(year.evaluationCount), figures: String(year.figureCount),
      published: year.published?.description, written: year.written?.description, region: link)
  }
}
