internal import Evaluation

extension SitePages {
  func archiveContext() -> ArchiveContext {
    let snapshots = facts.snapshots.sorted { ($0.archived, $0.name) > ($1.archived, $1.name) }
    return ArchiveContext(
      title: facts.settings.title, snapshots: snapshots.map { SnapshotNoticeContext($0) })
  }
}

extension SnapshotNoticeContext {
  fileprivate init(_ notice: SnapshotNotice) {
    self.init(
      name: notice.name, year: "\(notice.year)", archived: "\(notice.archived)",
      fingerprint: notice.fingerprint, reading: notice.reading.flatMap(Addresses.outside),
      download: notice.download.flatMap(Addresses.outside))
  }
}
