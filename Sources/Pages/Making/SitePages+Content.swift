internal import Evaluation

extension SitePages {
  /// What the page of `plan` shows.
  func content(of plan: PagePlan<SiteTarget>) -> PageContent {
    switch plan.target {
    case .home: .home(homeContext())
    case .about: .about(aboutContext())
    case .search: .search(searchContext())
    case .archive: .archive(archiveContext())
    case .data: .data(dataPageContext())
    case .notFound: .notFound(NotFoundContext(title: facts.settings.title))
    case .archivedWithin(let name, let inner): .moved(movedContext(inner, within: name))
    }
  }

  /// What the frame says of the page of `plan`.
  func head(of plan: PagePlan<SiteTarget>) -> PageHead {
    let interface = facts.interface
    let title: KeyValuePairs = ["title": facts.settings.title]
    switch plan.target {
    case .home:
      return head(.home, title: facts.settings.title, description: facts.settings.portal.columnDescription)
    case .about:
      return head(
        .about, title: interface["crumb.about"], description: interface.sentence("description.about", title))
    case .search:
      return head(
        .search, title: interface["crumb.search"],
        description: interface.sentence("description.search", title))
    case .archive:
      return head(
        .archive, title: interface["crumb.archive"],
        description: interface.sentence("description.archive", title))
    case .data:
      return head(
        .data, title: interface["crumb.data"], description: interface.sentence("description.data", title))
    case .notFound:
      return head(
        .notFound, title: interface["crumb.notFound"],
        description: interface.sentence("description.notFound", title))
    case .archivedWithin(_, let inner):
      var head = head(
        .moved, title: inner, description: interface.sentence("description.moved", ["name": inner]))
      head.movedTo = archivedSite(inner)
      return head
    }
  }

  private func head(_ kind: PageKind, title: String, description: String) -> PageHead {
    PageHead(
      kind: kind, title: title, description: description,
      published: kind == .notFound ? nil : regions.flatMap(\.years).compactMap(\.published).max(),
      publisher: facts.settings.footer.organiser,
      source: kind == .notFound ? nil : facts.interface["source.site"])
  }
}
