internal import Archive
internal import Digests
internal import Evaluation

/// The list of snapshots that a site announces.
struct SnapshotList: Sendable {
  private let notices: [SnapshotNotice]

  /// The list as it stands.
  init(_ notices: [SnapshotNotice]) {
    self.notices = notices
  }

  /// The list with `entries`, by name; addresses that the bureau wrote stay, and so do snapshots that are kept elsewhere.
  func adding(_ entries: [SnapshotEntry]) -> [SnapshotNotice] {
    var list = Dictionary(notices.map { ($0.name, $0) }) { first, _ in first }
    for entry in entries {
      guard let archived = CalendarDate(entry.archived) else { continue }
      let name = "\(entry.name)"
      list[name] = SnapshotNotice(
        name: name, year: entry.name.year, archived: archived, fingerprint: entry.fingerprint.hex,
        reading: list[name]?.reading, download: list[name]?.download,
        isOnSite: list[name]?.isOnSite ?? false)
    }
    return list.values.sorted { $0.name < $1.name }
  }
}
