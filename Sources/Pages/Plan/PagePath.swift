public import Evaluation

/// The address of a page below the site's root; every page of the site has exactly one.
///
/// These addresses are cited and archived: this format must not change.
public enum PagePath: Hashable, Sendable {
  case home
  case about
  case search
  case archive
  /// The home page of an archived site, by the name of its snapshot.
  case archivedSite(String)
  /// Where the archived site of the first snapshot had the home page of the second.
  case archivedSiteWithin(String, String)
  /// The files about the whole site.
  case data
  case notFound
  case region(RegionCode)
  case year(RegionCode, Int)
  case evaluation(RegionCode, Int, id: String)
  case list(RegionCode, ListKind)
  /// The comparison of a year with the one before it.
  case comparison(RegionCode, Int)
  case corrections(RegionCode)

  /// The path of the page's file, with `/` between its parts.
  public var file: String {
    switch self {
    case .home: "index.html"
    case .about: "about.html"
    case .search: "search.html"
    case .archive: "archive.html"
    case .archivedSite(let name): "archive/\(name)/index.html"
    case .archivedSiteWithin(let name, let inner): "archive/\(name)/archive/\(inner)/index.html"
    case .data: "data.html"
    case .notFound: "404.html"
    case .region(let code): "\(code)/index.html"
    case .year(let code, let year): "\(code)/\(year)/index.html"
    case .evaluation(let code, let year, let id): "\(code)/\(year)/\(id).html"
    case .list(let code, let kind): "\(code)/\(kind.file)"
    case .comparison(let code, let year): "\(code)/changes/\(year).html"
    case .corrections(let code): "\(code)/corrections.html"
    }
  }

  /// The path of the same page of the region `code`; a page of no region stays where it is.
  func under(_ code: RegionCode) -> PagePath {
    switch self {
    case .home, .about, .search, .archive, .archivedSite, .archivedSiteWithin, .data, .notFound: self
    case .region: .region(code)
    case .year(_, let year): .year(code, year)
    case .evaluation(_, let year, let id): .evaluation(code, year, id: id)
    case .list(_, let kind): .list(code, kind)
    case .comparison(_, let year): .comparison(code, year)
    case .corrections: .corrections(code)
    }
  }

  /// How many folders lie between the site's root and the page's file, at most `deepest`.
  var depth: Int {
    switch self {
    case .home, .about, .search, .archive, .data, .notFound: 0
    case .region, .corrections: 1
    case .year, .evaluation, .list, .comparison, .archivedSite: 2
    case .archivedSiteWithin: Self.deepest
    }
  }

  /// The most folders that lie between the site's root and a page's file.
  static let deepest = 4
}
