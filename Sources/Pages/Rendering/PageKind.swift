/// A kind of page, each with a template of its own, whose file bears its name.
public enum PageKind: String, Hashable, Sendable, CaseIterable {
  case home, region, year, evaluation, list, comparison, about, search, archive, data
  case corrections, withdrawn, moved
  case notFound = "not-found"
}
