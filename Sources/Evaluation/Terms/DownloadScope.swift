/// How much of a site is offered as files to download.
public enum DownloadScope: String, Term {
  /// Every year, every list and the whole site.
  case site
  /// Every year and every list.
  case lists
  /// Every year.
  case years

  /// The Chinese term.
  public var label: String {
    switch self {
    case .site: "全站"
    case .lists: "列表"
    case .years: "年度"
    }
  }
}
