internal import Evaluation
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
    let live = try place.live().map { "\(try Release($0).fingerprint)" }
    let entries = log.entries(of: name)
    let wanted = try text.map { "\(try Publication.fingerprint($0))" } ?? Self.before(live, in: entries)
    guard let wanted, let fingerprint = Fingerprint(reading: wanted) else {
      throw PublishTrouble.nothingBefore(target: name)
    }
    guard let first = entries.last(where: { $0.fingerprint == wanted }),
      let kept = try publication.store.release(fingerprint)
    else { throw PublishTrouble.notKept(wanted) }
    try publication.console.following { try kept.check($0) }
    let difference = ManifestDifference(from: try place.live(), to: kept.release.manifest)
    try publication.console.result(
      zh:
        "退回到 \(wanted)：新增 \(difference.added.count)，改动 \(difference.changed.count)，删除 \(difference.removed.count)。"
        + "请核对其中没有后来决定不予公开的内容。",
      en:
        "Back to \(wanted): \(difference.added.count) new, \(difference.changed.count) changed, "
        + "\(difference.removed.count) removed. See that nothing in it was withheld since.")
    try publication.limit(difference.removed.count)
    if isDryRun { return }
    try await publication.store.claimed {
      try publication.put(kept, at: place, publication.entry(.rollback, kept.release, day: first.date))
    }
  }

  /// The release that was live before `live`.
  private static func before(_ live: String?, in entries: [LogEntry]) -> String? {
    guard let position = entries.lastIndex(where: { $0.fingerprint == live }) else {
      return entries.last?.fingerprint
    }
    return entries[..<position].last { $0.fingerprint != live }?.fingerprint
  }
}
