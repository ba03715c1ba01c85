internal import Checks
internal import Diagnostics
internal import Evaluation
internal import Files
internal import Look
internal import Pages
internal import Records
internal import Releases

/// The way from content to site: read, gate, plan, render, write.
///
/// A region is the unit of work: regions are read and rendered side by side, and of each only a summary is kept for the
/// pages that span regions. With any error in content or templates the output folder stays as it was, and all faults of
/// all files are reported together. The rules about what must not go out always run.
///
/// Regions that stand already, because nothing of them has changed or because they were made as parts, are not made again.
struct SiteBuild: Sendable {
  let site: any FileTree
  let output: OutputFolder
  /// Where the Markdown of the pages is put too, for those who work on templates.
  var markdown: OutputFolder?
  let day: CalendarDate
  let jobs: Int
  /// Whether what the build before left is used, and something left for the next.
  var takesNotes = false
  /// Whether everything is made, whatever stands already.
  var isAnew = false
  /// How far the work has come.
  var progress: Progress?
  /// The part of the site that is made; nil for all of it.
  var shard: Shard?
  /// Folders with the parts of the site, made before, that are put together; empty where all is made here.
  var parts: [String] = []
  /// Measures how long everything takes; nil where nobody wants to know.
  var stopwatch: Stopwatch?

  func run() async throws -> BuildOutcome {
    switch (try output.leftByBuild(), shard) {
    case (.part, nil): throw MergeTrouble.partThere(folder: output.path)
    case (.site, .some): throw MergeTrouble.siteThere(folder: output.path)
    default: break
    }
    guard takesNotes || !parts.isEmpty else { return try await build(nil, from: nil, SiteParts()) }
    let inputs = try await stopwatch.time(.comparing) {
      try await SiteInputs.read(site, shard: shard, jobs: jobs)
    }
    let isFresh = isAnew || markdown != nil || !parts.isEmpty
    let notes = isFresh ? nil : output.notes(notesPlace).flatMap { BuildNotes($0) }
    let taking = NoteTaking(inputs: inputs, day: day, earlier: notes)
    if taking.nothingChanged {
      let staging = try output.stage(generator: ProgramVersion.program, known: taking.manifest)
      if staging.canKeep {
        return BuildOutcome(
          replacement: try staging.keepAll(), diagnostics: [], leftover: staging.leftover)
      }
      try staging.discard()
    }
    return try await build(
      taking, from: inputs, SiteParts(parts.map { try SitePart($0, inputs: inputs, day: day) }, of: inputs))
  }

  private var notesPlace: NotesPlace { shard == nil ? .beside : .within }

  private func build(
    _ taking: NoteTaking?, from inputs: SiteInputs?, _ parts: SiteParts
  ) async throws -> BuildOutcome {
    let source = try stopwatch.time(.preparing) { try BuildSource(site) }
    guard let frame = source.frame else {
      return BuildOutcome(replacement: nil, diagnostics: source.diagnostics([:]))
    }
    // What stands in snapshots is no part of the notes; it goes into the whole site only.
    let taking = shard == nil && frame.snapshots.contains(where: \.isOnSite) ? nil : taking
    let staging = try output.stage(generator: ProgramVersion.program, known: taking?.manifest)
    var sources: Staging?
    do {
      sources = try markdown?.stage(generator: ProgramVersion.program)
      let draft = SiteDraft(
        build: self, source: source, frame: frame, inputs: inputs, taking: taking, notesPlace: notesPlace,
        staging: staging, sources: sources)
      return try await draft.finished(with: parts)
    } catch {
      // What clearing up meets mostly follows from what went wrong first, and the next build clears up again.
      let trouble = error
      do {
        try staging.discard()
        try sources?.discard()
      } catch {
        throw trouble
      }
      throw trouble
    }
  }
}
