public import Diagnostics
internal import Evaluation

/// The pages of one region: all their addresses at once, and each page's content when it is asked for.
public struct RegionPages: Sendable {
  let region: PublicRegion
  let facts: SiteFacts
  let remarks: FigureRemarks
  let index: RegionIndex
  /// Where the region's feed stands; nil where it has none.
  let feedPath: String?
  /// The day of the region's latest publication.
  let latest: CalendarDate?
  /// The documents that the region's years were compiled from.
  let sources: String?
  /// Which evaluations are about the same project.
  let register: ProjectRegister
  /// Each year beside the one before it, the latest first.
  let comparisons: [YearComparison]
  /// What a row of a table shows of each evaluation, by year; every page that has tables lies equally deep.
  private(set) var rows: [[RowContext]] = []
  /// What the pages of the evaluations of each group of each year say alike.
  private(set) var groups: [[GroupParts]] = []

  /// The pages of `region` on a site of `facts`, with `remarks` beside the figures.
  public init(_ region: PublicRegion, facts: SiteFacts, remarks: FigureRemarks = .none) {
    self.region = region
    self.facts = facts
    self.remarks = remarks
    index = RegionIndex(region)
    feedPath = Self.feedPath(of: region, index.corrections)
    latest = region.years.compactMap(\.report.published).max()
    let titles = region.years.compactMap(\.report.source?.title)
    sources = titles.isEmpty ? nil : titles.joined(separator: facts.interface["list.separator"])
    let register = ProjectRegister(region.years)
    self.register = register
    comparisons = region.years.indices.dropLast().map { later in
      YearComparison(region.years, earlier: later + 1, later: later, register: register) {
        facts.scale(named: $0)
      }
    }
    rows = region.years.map { year in year.evaluations.map { row($0, of: year.report) } }
    groups = region.years.indices.map { year in
      index.groups[year].indices.map { parts(ofGroup: $0, inYear: year) }
    }
  }

  /// All pages, in a fixed order.
  public var plans: [PagePlan<RegionTarget>] {
    let code = region.region.code
    var plans = [PagePlan(path: .region(code), target: RegionTarget.region)]
    for (position, year) in region.years.enumerated() {
      let number = year.report.disclosureYear
      plans.append(PagePlan(path: .year(code, number), target: .year(position)))
      for (evaluation, id) in year.evaluations.lazy.map(\.id).enumerated() {
        let reference = RegionReference(year: position, evaluation: evaluation)
        plans.append(PagePlan(path: .evaluation(code, number, id: id), target: .evaluation(reference)))
      }
    }
    plans += comparisons.enumerated().map { position, comparison in
      PagePlan(path: path(of: comparison), target: .comparison(position))
    }
    plans += correctionPlans + index.sortedLists.map { PagePlan(path: .list(code, $0), target: .list($0)) }
    return plans + ways(to: plans)
  }

  /// Two pages at one address; letters of either case count as one, because they do on Windows.
  public var collisions: [Diagnostic] {
    var seen: [String: PagePlan<RegionTarget>] = [:]
    var found: [Diagnostic] = []
    for plan in plans {
      guard let other = seen.updateValue(plan, forKey: plan.path.file.lowercased()) else { continue }
      found.append(
        Diagnostic(
          .sameAddress, at: place(of: plan.target),
          ["address": plan.path.file, "first": describe(other.path), "second": describe(plan.path)],
          related: [place(of: other.target)]))
    }
    return found
  }

  /// Where a person mends what the page shows.
  private func place(of target: RegionTarget) -> Place {
    switch target {
    case .region, .list: Place(file: "Content/\(region.region.code)")
    case .year(let year): region.years[year].report.place
    case .comparison(let position): region.years[comparisons[position].later].report.place
    case .evaluation(let reference):
      region.years[reference.year].evaluations[reference.evaluation].origin.place(of: "id")
    case .moved(let reference, _):
      region.years[reference.year].evaluations[reference.evaluation].origin.place(of: "formerly")
    case .corrections: Place(file: "Content/\(region.region.code)")
    case .withdrawnYear(let year, _): Place(file: "Content/\(region.region.code)/\(year)/corrections.csv")
    case .movedRegion: Place(file: "Content/divisions.csv")
    case .withdrawn(let year, let id):
      region.years[year].corrections.withdrawnEvaluations[id]?.origin.place(of: "record")
        ?? region.years[year].report.place
    }
  }

  private func describe(_ path: PagePath) -> String {
    switch path {
    case .list(_, let kind): kind.name(in: facts.interface)
    default: path.file
    }
  }
}
