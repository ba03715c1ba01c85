internal import Archive
internal import Diagnostics
internal import Evaluation
internal import Pages
internal import Records

/// The archived sites that readers of the site can open there, put into it as they stand in their snapshots.
///
/// Each file is held to the fingerprint that the content announces, and a snapshot with anything that may not be shown today
/// is not put in.
struct ArchivedSites: Sendable {
  /// What putting them in came to.
  struct Outcome: Sendable {
    /// What is wrong with them.
    var faults: [Diagnostic] = []
    /// Where they led to older ones.
    var within: [SnapshotInSnapshot] = []
  }

  private let work: SiteWork

  /// The archived sites of the site that `work` makes.
  init(_ work: SiteWork) {
    self.work = work
  }

  /// Puts them into the sink, at most `jobs` at once.
  ///
  /// - Throws: trouble of the machine with a file.
  func put(jobs: Int) async throws -> Outcome {
    let notices = work.frame.snapshots.filter(\.isOnSite)
    if notices.isEmpty { return Outcome() }
    let heldBack = try HeldBackRecords(of: work.site, work.frame, on: work.day)
    let outcomes = try await notices.besideEachOther(jobs: jobs) { try put($0, heldBack) }
    return Outcome(faults: outcomes.flatMap(\.faults), within: outcomes.flatMap(\.within))
  }

  private func put(_ notice: SnapshotNotice, _ heldBack: HeldBackRecords) throws -> Outcome {
    do {
      let snapshot = try ShownSnapshot(notice.name, fingerprint: notice.fingerprint, of: work.site)
      let places = try heldBack.shown(in: snapshot.paths, snapshot.bytes).map(\.place)
      if !places.isEmpty {
        let details = ["name": notice.name, "count": "\(places.count)"]
        return Outcome(faults: [
          Diagnostic(.snapshotShowsHeldBack, at: notice.place, details, related: places)
        ])
      }
      let home = PagePath.archivedSite(notice.name).file
      let folder = home.dropLast(PagePath.home.file.count)
      for path in snapshot.paths { try work.sink.addArchived(folder + path, snapshot.bytes(at: path)) }
      return Outcome(within: snapshot.within.map { SnapshotInSnapshot(notice.name, showing: $0) })
    } catch ShownSnapshot.Fault.missing {
      return Outcome(faults: [Diagnostic(.snapshotNotAtHand, at: notice.place, ["name": notice.name])])
    } catch ShownSnapshot.Fault.changed(let path) {
      let details = ["name": notice.name, "file": path]
      return Outcome(faults: [Diagnostic(.snapshotUnlikeAnnounced, at: notice.place, details)])
    }
  }
}
