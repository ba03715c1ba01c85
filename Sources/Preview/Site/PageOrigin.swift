internal import Evaluation
internal import Look
internal import Pages
internal import Records

/// What a page was made from, as an editor looks for it.
struct PageOrigin: Hashable, Sendable {
  /// The place of its content.
  let content: String?
  /// The file of its template.
  let template: String

  /// What the page at `path` was made from; `show` is its region.
  init(_ path: PagePath, of show: RegionShow?) {
    template = LookSources.pageFile(Self.kind(of: path).rawValue)
    content =
      switch path {
      case .home: "Content/"
      case .about: "Content/scales.yaml"
      case .search: "Content/"
      case .archive, .archivedSite, .archivedSiteWithin: SnapshotTable.path
      case .data: "Content/"
      case .notFound: nil
      case .region(let code): "Content/\(code)/region.yaml"
      case .year(let code, let year): "Content/\(code)/\(year)/report.md"
      case .evaluation(_, _, _): show?.places[path.file].map { "\($0)" }
      case .corrections(let code): "Content/\(code)/*/corrections.csv"
      case .list(let code, _): "Content/\(code)/*/evaluations.csv"
      case .comparison(let code, let year): "Content/\(code)/\(year)/evaluations.csv"
      }
  }

  private static func kind(of path: PagePath) -> PageKind {
    switch path {
    case .home: .home
    case .about: .about
    case .search: .search
    case .archive: .archive
    case .archivedSite, .archivedSiteWithin: .moved
    case .data: .data
    case .notFound: .notFound
    case .region: .region
    case .year: .year
    case .evaluation: .evaluation
    case .list: .list
    case .comparison: .comparison
    case .corrections: .corrections
    }
  }
}

extension PagePath {
  /// The region that the page belongs to.
  var regionCode: RegionCode? {
    switch self {
    case .home, .about, .search, .archive, .archivedSite, .archivedSiteWithin, .data, .notFound: nil
    case .region(let code), .year(let code, _), .evaluation(let code, _, _), .list(let code, _),
      .comparison(let code, _), .corrections(let code):
      code
    }
  }
}
