internal import Evaluation
internal import Files
internal import Publishing
internal import Releases

/// Puts an earlier release back, from the copy that is kept.
struct Rollback {
  let publication: Publication
  let isDryRun: Bool

  /// Goes back to the release with the fingerprint `text`, or to the one before what is live.
  func run(to text: String?) async throws {
    let name = publication.target.name
    guard let place = publication.target.address.target(named: name) else {
      throw PublishTrouble.package(path: name)
    }
    let log = try ReleaseLog(in: publication.store)
    let manifest = try await publication.untouched { try place.live() }
    let live = try manifest.map { "\(try Release($0).fingerprint)" }
    let entries = log.entries(of: name)
    let wanted = try text.map { "\(try Publication.fingerprint($0))" } ?? Self.before(live, in: entries)
    guard let wanted, let fingerprint = Fingerprint(reading: wanted) else {
      throw PublishTrouble.nothingBefore(target: name)
    }
    guard let first = entries.last(where: { $0.fingerprint == wanted }),
      let kept = try publication.store.release(fingerprint)
    else { throw PublishTrouble.notKept(wanted) }
    try publication.console.following { try kept.check($0) }
    let heldBack = try HeldBackRecords(
      of: DiskTree(root: publication.site), publication.frame, on: publication.work.day)
    let shown = try records(of: heldBack, in: kept)
    if !shown.isEmpty { throw PublishTrouble.heldBackSince(wanted, records: shown) }
    let difference = ManifestDifference(from: manifest, to: kept.release.manifest)
    let remark = Self.remark(unread: heldBack.unread)
    try publication.console.result(
      zh:
        "退回到 \(wanted)：新增 \(difference.added.count)，改动 \(difference.changed.count)，删除 \(difference.removed.count)。"
        + remark.zh,
      en:
        "Back to \(wanted): \(difference.added.count) new, \(difference.changed.count) changed, "
        + "\(difference.removed.count) removed. " + remark.en)
    try publication.limit(difference.removed.count)
    if isDryRun { return }
    try await publication.store.claimed {
      try await publication.put(
        kept, at: place, in: manifest, publication.entry(.rollback, kept.release, day: first.date))
    }
  }

  /// The records in `kept` that are held back now, and where each stands. Archived years in it show no others: none would
  /// have been put on a site that did not show them itself.
  private func records(of heldBack: HeldBackRecords, in kept: KeptRelease) throws -> [String] {
    let tree = DiskTree(root: kept.folder)
    return try heldBack.shown(in: kept.release.manifest.files.map(\.path), tree.bytes).map { record in
      ([record.codes.first?.digits, "\(record.year)", record.ids.first].compactMap { $0 }
        + ["(\(record.place))"]).joined(separator: " ")
    }
  }

  /// What was looked for in the release, and what was not.
  private static func remark(unread: [RegionCode]) -> (zh: String, en: String) {
    if unread.isEmpty {
      return (
        "其中的评价、问题和汇总数现在都可以公开；附件和后来更正的内容请自行核对。",
        "All records in it may be shown now; look yourself at attachments and at what was corrected since."
      )
    }
    let codes = unread.map(\.digits).joined(separator: ", ")
    return (
      "\(codes) 的内容有误，没有核对其中有没有后来决定不予公开的内容，请自行核对。",
      "The content of \(codes) has faults, so it was not held against what was withheld since; look yourself."
    )
  }

  /// The release that was live before `live` was published: going back twice goes two releases back, and not to what the
  /// first time was meant to undo.
  private static func before(_ live: String?, in entries: [LogEntry]) -> String? {
    var released: [String] = []
    for entry in entries {
      if entry.action == .rollback, let position = released.lastIndex(of: entry.fingerprint) {
        released.removeSubrange((position + 1)...)
      } else if released.last != entry.fingerprint {
        released.append(entry.fingerprint)
      }
    }
    guard let position = released.lastIndex(where: { $0 == live }) else { return released.last }
    return released[..<position].last
  }
}
