internal import Checks
internal import Evaluation
internal import Files
internal import Publishing
internal import Releases

/// Shows that what stands in the output folder is what the content gives, and that no error stands in it.
enum Preparation {
  /// Checks the site in `folder` and makes every page anew, in memory; nothing is written.
  ///
  /// - Returns: nil as the release where errors stand.
  /// - Throws: `PublishTrouble.notBuilt` where the output folder holds something else than what was made.
  static func run(
    site folder: String, output: String, day: CalendarDate, jobs: Int, progress: Progress
  ) async throws -> (check: CheckOutcome, release: Release?) {
    let tree = DiskTree(root: folder)
    let sink = try ManifestSink()
    let check = try await SiteCheck(site: tree, day: day, jobs: jobs, listener: sink, progress: progress)
      .run()
    if check.report.hasErrors { return (check, nil) }
    guard case .site(let standing) = try OutputFolder(output).contents() else {
      throw PublishTrouble.nothingBuilt(folder: output)
    }
    let made = sink.manifest
    let difference = ManifestDifference(from: standing, to: made)
    let paths = difference.changed + difference.added + difference.removed
    if let path = paths.first {
      throw PublishTrouble.notBuilt(folder: output, path: path, count: paths.count)
    }
    let origin = try ReleaseOrigin(of: tree, program: ProgramVersion.name)
    return (check, try Release(standing, origin: origin))
  }
}
