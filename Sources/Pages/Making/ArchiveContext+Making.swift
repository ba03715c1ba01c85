internal import Evaluation

extension SitePages {
  func archiveContext() -> ArchiveContext {
    let snapshots = facts.snapshots.sorted { ($0.archived, $0.name) > ($1.archived, $1.name) }
    return ArchiveContext(
      title: facts.settings.title,
      snapshots: snapshots.map { SnapshotNoticeContext($0, from: Addresses(from: .archive)) })
  }

  /// Where the archived site of the snapshot `name` is read; where its pages are not on the site, where it is announced.
  func archivedSite(_ name: String) -> PagePath {
    facts.snapshots.contains { $0.name == name && $0.isOnSite } ? .archivedSite(name) : .archive
  }

  /// The content of the page where the archived site of the snapshot `name` had the older one `inner`.
  func movedContext(_ inner: String, within name: String) -> MovedContext {
    let path = PagePath.archivedSiteWithin(name, inner)
    return MovedContext(
      isRegion: false, isSnapshot: true, former: inner, now: inner,
      page: Link(name: inner, address: Addresses(from: path).page(archivedSite(inner))))
  }
}

extension SnapshotNoticeContext {
  fileprivate init(_ notice: SnapshotNotice, from addresses: Addresses) {
    self.init(
      name: notice.name, year: "\(notice.year)", archived: "\(notice.archived)",
      fingerprint: notice.fingerprint,
      reading: notice.isOnSite
        ? addresses.page(.archivedSite(notice.name)) : notice.reading.flatMap(Addresses.outside),
      download: notice.download.flatMap(Addresses.outside))
  }
}
