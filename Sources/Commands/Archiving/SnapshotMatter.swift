internal import Archive
internal import Diagnostics
internal import Evaluation
internal import Files
internal import Pages
internal import Records

/// The content that a snapshot may hold: read as a build reads it, and passed through the gate.
struct SnapshotMatter: Sendable {
  /// The content, as it stands on the day of the build; nil where it cannot be told what of it is public.
  let site: SnapshotSite?
  /// Every fault that keeps it from being told.
  let diagnostics: [Diagnostic]

  /// What of the site in `tree` a snapshot of the site built on `day` may hold.
  ///
  /// - Throws: trouble of the machine with a file or folder.
  init(of tree: any FileTree, on day: CalendarDate) throws(FileTrouble) {
    let reader = SiteReader(tree: tree)
    let frame = try reader.frame()
    var faults = frame.diagnostics
    var regions: [RegionExcerpt] = []
    for code in frame.value?.regions ?? [] {
      guard let value = frame.value else { break }
      let reading = try reader.region(code, in: value)
      faults += reading.diagnostics
      if let excerpt = reading.value.flatMap(Gate(on: day).excerpt) { regions.append(excerpt) }
    }
    diagnostics = faults.filter { $0.fault.severity == .error }.sorted()
    site =
      diagnostics.isEmpty
      ? frame.value.map { SnapshotSite(tree: tree, frame: $0, regions: regions, day: day) } : nil
  }
}
