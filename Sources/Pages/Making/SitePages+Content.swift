internal import Evaluation

extension SitePages {
  /// What the page of `plan` shows.
  func content(of plan: PagePlan) -> PageContent {
    switch plan.target {
    case .about: .about(aboutContext())
    case .notFound: .notFound(NotFoundContext(title: facts.settings.title))
    default: .home(homeContext())
    }
  }

  /// What the frame says of the page of `plan`.
  func head(of plan: PagePlan) -> PageHead {
    let settings = facts.settings
    let (kind, title) =
      switch plan.target {
      case .about: ("about", facts.interface["crumb.about"])
      case .notFound: ("not-found", facts.interface["crumb.notFound"])
      default: ("home", settings.title)
      }
    return PageHead(
      kind: kind, title: title, description: settings.portal.columnDescription,
      publisher: settings.footer.organiser)
  }
}
