internal import Evaluation

extension RegionPages {
  /// What the page of `plan` shows.
  func content(of plan: PagePlan) -> PageContent {
    switch plan.target {
    case .year(let position): .year(yearContext(position))
    case .evaluation(let reference): .evaluation(evaluationContext(reference))
    case .list(let kind): .list(listContext(kind))
    case .region, .home, .about, .notFound: .region(regionContext())
    }
  }

  /// What the frame says of the page of `plan`, which shows `content`.
  func head(of plan: PagePlan, _ content: PageContent) -> PageHead {
    let addresses = Addresses(from: plan.path)
    let crumb = CrumbContext(name: region.region.name, address: addresses.page(.region(region.region.code)))
    switch content {
    case .year(let context):
      return year(context, plan, way: [crumb])
    case .evaluation(let context):
      return evaluation(context, plan, way: [crumb])
    case .list(let context):
      return PageHead(
        kind: "list", title: region.region.name + context.title, description: context.title,
        publisher: region.publisher, way: [crumb])
    case .region, .home, .about, .notFound:
      return PageHead(
        kind: "region", title: region.region.name, description: region.publisher, publisher: region.publisher)
    }
  }

  private func year(_ context: YearContext, _ plan: PagePlan, way: [CrumbContext]) -> PageHead {
    let report = report(of: plan)
    return PageHead(
      kind: "year", title: context.title, description: context.summary, keywords: report?.keywords ?? [],
      published: report?.published, publisher: context.publisher, source: context.source, way: way)
  }

  private func evaluation(_ context: EvaluationContext, _ plan: PagePlan, way: [CrumbContext]) -> PageHead {
    let report = report(of: plan)
    let parts = [context.stage.word, context.score, context.grade?.word].compactMap { $0 }
    return PageHead(
      kind: "evaluation", title: context.name, description: context.name + " " + parts.joined(separator: " "),
      keywords: report?.keywords ?? [], published: published(plan), publisher: context.publisher,
      source: report?.source?.title,
      way: way + [CrumbContext(name: context.year.name, address: context.year.address)])
  }

  private func report(of plan: PagePlan) -> Report? {
    switch plan.target {
    case .year(let position): region.years[position].report
    case .evaluation(let reference): region.years[reference.year].report
    default: nil
    }
  }

  private func published(_ plan: PagePlan) -> CalendarDate? {
    guard case .evaluation(let reference) = plan.target else { return nil }
    let year = region.years[reference.year]
    return year.evaluations[reference.evaluation].published ?? year.report.published
  }
}
