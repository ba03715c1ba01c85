internal import Archive
internal import Checks
internal import Diagnostics
internal import Evaluation
internal import Files
internal import Look
internal import Publishing
internal import Records

/// A site that is archived: its content, and what of it is public on the day of the build.
struct SnapshotSite: Sendable {
  let tree: any FileTree
  /// What all regions share.
  let frame: SiteFrame
  /// What of each region is public; a region of which nothing is has no part in the snapshot.
  let regions: [RegionExcerpt]
  /// The day by which the site was built.
  let day: CalendarDate

  /// What a snapshot of it for `year`, made on the day `archived` by the program `software`, says of itself.
  func record(year: Int, archived: CalendarDate, by software: String) -> SnapshotRecord {
    let settings = frame.settings
    return SnapshotRecord(
      title: settings.title, agency: settings.footer.organiser, divisions: regions.map(\.code.digits),
      year: year, archived: archived, built: day, address: settings.address,
      language: settings.language.rawValue, software: software)
  }

  /// What of the content goes into a snapshot of `scope`, inspected on the day of the build.
  func origin(_ scope: ContentScope, _ progress: Progress) async throws -> SnapshotOrigin {
    let log = try tree.kind(at: ReleaseLog.path) == .file ? try tree.bytes(at: ReleaseLog.path) : nil
    guard scope == .published else {
      let report = try await inspect(tree, progress)
      return SnapshotOrigin(scope: scope, site: tree, findings: Self.json(report), log: log)
    }
    let tree = try LookExcerpt(of: tree)
    var site = try ContentExcerpt(of: tree, regions: regions)
    var report = try await inspect(site, progress)
    // A waiver of nothing that is public may speak of what is not.
    let unmet = report.findings.filter { $0.diagnostic.fault == .unmetWaiver }.map(\.diagnostic.place)
    if !unmet.isEmpty {
      site = try ContentExcerpt(of: tree, regions: regions, leavingOutWaivers: Set(unmet))
      report = try await inspect(site, progress)
    }
    return SnapshotOrigin(
      scope: scope, site: site, findings: Self.json(report), log: try log.map(ReleaseLog.excerpt))
  }

  /// What a check finds in all of it, as a snapshot keeps it.
  func findings(_ progress: Progress) async throws -> [UInt8] {
    Self.json(try await inspect(tree, progress))
  }

  private func inspect(_ site: any FileTree, _ progress: Progress) async throws -> InspectionReport {
    try await SiteCheck(site: site, day: day, jobs: Machine.cores, progress: progress).run().report
  }

  private static func json(_ report: InspectionReport) -> [UInt8] {
    var bytes: [UInt8] = []
    ReportJSON.write(report) { bytes += $0 }
    return bytes
  }
}
