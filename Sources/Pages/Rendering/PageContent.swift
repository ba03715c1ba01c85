internal import Mustache

/// What a page shows, by its kind.
enum PageContent: Sendable {
  case home(HomeContext)
  case region(RegionContext)
  case year(YearContext)
  case evaluation(EvaluationContext)
  case list(ListContext)
  case comparison(ComparisonPageContext)
  case corrections(CorrectionsContext)
  case withdrawn(WithdrawnContext)
  case moved(MovedContext)
  case about(AboutContext)
  case search(SearchContext)
  case archive(ArchiveContext)
  case data(DataPageContext)
  case notFound(NotFoundContext)
}
