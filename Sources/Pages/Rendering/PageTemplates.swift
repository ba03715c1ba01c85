internal import Mustache

/// The templates of every kind of page, compiled.
public struct PageTemplates: Sendable {
  let layout: Template<FrameContext>
  let home: Template<HomeContext>
  let region: Template<RegionContext>
  let year: Template<YearContext>
  let evaluation: Template<EvaluationContext>
  let list: Template<ListContext>
  let comparison: Template<ComparisonPageContext>
  let corrections: Template<CorrectionsContext>
  let withdrawn: Template<WithdrawnContext>
  let moved: Template<MovedContext>
  let about: Template<AboutContext>
  let search: Template<SearchContext>
  let archive: Template<ArchiveContext>
  let data: Template<DataPageContext>
  let notFound: Template<NotFoundContext>
  let charts: ChartTemplates
  let feeds: FeedTemplates
  /// The words that Swift puts into contexts.
  let interface: Interface
}
