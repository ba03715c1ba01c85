internal import Evaluation
internal import Mustache

extension RegionPages {
  /// What the page of `plan` shows, which offers `downloads`.
  func content(of plan: PagePlan<RegionTarget>, offering downloads: [DownloadOffer]) -> PageContent {
    switch plan.target {
    case .region: .region(regionContext())
    case .year(let position): .year(yearContext(position, offering: downloads))
    case .evaluation(let reference): .evaluation(evaluationContext(reference))
    case .list(let kind): .list(listContext(kind, offering: downloads))
    case .comparison(let position): .comparison(comparisonPageContext(position))
    case .corrections: .corrections(correctionsContext())
    case .withdrawn(let year, let id): .withdrawn(withdrawnContext(id, ofYear: year))
    case .withdrawnYear(let year, let id): .withdrawn(withdrawnYearContext(year, id: id))
    case .movedRegion(let path, let former): .moved(movedRegionContext(to: path, from: former))
    case .moved(let reference, let former): .moved(movedContext(reference, from: former))
    }
  }

  /// What the frame says of the page of `plan`.
  func head(of plan: PagePlan<RegionTarget>) -> PageHead {
    let addresses = Addresses(from: plan.path)
    return switch plan.target {
    case .region: regionHead()
    case .year(let position): head(of: region.years[position].report, way: way(from: addresses))
    case .list(let kind): head(of: kind, way: way(from: addresses))
    case .comparison(let position): head(of: comparisons[position], way: way(from: addresses))
    case .evaluation(let reference): head(of: reference)
    case .corrections: correctionsHead(way: way(from: addresses))
    case .withdrawn(let year, let id):
      withdrawnHead(id, ofYear: year, way: way(throughYear: year, from: addresses))
    case .withdrawnYear(let year, _): withdrawnYearHead(year, way: way(from: addresses))
    case .movedRegion(let path, _): movedRegionHead(to: path)
    case .moved(let reference, _):
      movedHead(reference, way: way(throughYear: reference.year, from: addresses))
    }
  }

  /// The way to a page of the region.
  private func way(from addresses: Addresses) -> [CrumbContext] {
    let link = regionLink(from: addresses)
    return [CrumbContext(name: link.name, address: link.address)]
  }

  /// The way to a page of the year at `year`.
  func way(throughYear year: Int, from addresses: Addresses) -> [CrumbContext] {
    let number = region.years[year].report.disclosureYear
    let page = addresses.page(.year(region.region.code, number))
    return way(from: addresses) + [CrumbContext(name: String(number), address: page)]
  }

  private func regionHead() -> PageHead {
    let description = facts.interface.sentence(
      "description.region",
      [
        "region": region.region.name, "years": String(region.years.count),
        "count": String(region.years.reduce(0) { $0 + $1.evaluations.count }),
      ])
    return PageHead(
      kind: .region, title: region.region.name, description: description, published: latest,
      publisher: region.publisher, source: sources)
  }

  private func head(of report: Report, way: [CrumbContext]) -> PageHead {
    PageHead(
      kind: .year, title: report.title, description: report.summary, keywords: report.keywords,
      published: report.published, publisher: report.publisher, source: report.source?.title,
      dataset: dataset(of: report), way: way)
  }

  private func head(of kind: ListKind, way: [CrumbContext]) -> PageHead {
    let title = withRegion(title(of: kind))
    let count = String(index.lists[kind]?.count ?? 0)
    return PageHead(
      kind: .list, title: title,
      description: facts.interface.sentence("description.list", ["title": title, "count": count]),
      published: latest, publisher: region.publisher, source: sources, way: way)
  }

  private func head(of comparison: YearComparison, way: [CrumbContext]) -> PageHead {
    let later = region.years[comparison.later].report
    let title = title(of: comparison)
    return PageHead(
      kind: .comparison, title: title,
      description: facts.interface.sentence(
        "description.comparison",
        [
          "title": title, "pairs": String(comparison.pairCount),
          "entered": String(comparison.count(of: .entered)), "left": String(comparison.count(of: .left)),
        ]),
      published: later.published, publisher: region.publisher, source: sources, way: way)
  }

  private func head(of reference: RegionReference) -> PageHead {
    let row = row(at: reference).evaluation.subject
    let score = row.score.map { score in
      row.otherFullScore.map { full in
        facts.interface.sentence("search.pointsOf", ["score": score, "full": full])
      } ?? score
    }
    let result =
      switch (score, row.grade?.word) {
      case (let score?, let grade?): score + " " + grade
      case (let word?, nil), (nil, let word?): word
      case (nil, nil): facts.interface["description.noResult"]
      }
    let description = facts.interface.sentence(
      "description.evaluation",
      ["title": withRegion(row.name), "stage": row.stage, "result": result])
    let published = region.years[reference.year].evaluations[reference.evaluation].published
    return groups[reference.year][index.group(of: reference)].head
      .about(row.name, description: description, published: published)
  }
}
