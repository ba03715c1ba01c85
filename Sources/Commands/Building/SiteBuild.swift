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
      let inspection = Inspection(RuleBook.building(site: site, words: source.words))
      let templates = source.diagnostics([:]).hasErrors ? nil : source.templates
      var work = SiteWork(
        frame: frame, templates: templates, site: site, day: day,
        sink: stopwatch == nil ? staging : TimedSink(sink: staging, stopwatch: stopwatch),
        markdown: sources, inspection: inspection, holdsBack: true, proves: true,
        progress: progress)
      work.stopwatch = stopwatch
      work.codes = shard?.own(of: frame.regions) ?? frame.regions
      // A fault in a template names a record that it breaks, for which all regions are read.
      if source.templatesAreGood {
        work.standing = try taking?.keepRegions(in: staging) ?? [:]
        let copied = try await stopwatch.time(.regions) {
          try await parts.copy(into: work.sink, jobs: jobs, progress)
        }
        work.standing.merge(copied) { kept, _ in kept }
      }
      let results = try await stopwatch.time(.regions) { try await work.regions(jobs: jobs) }
      let archived = shard == nil ? try await ArchivedSites(work).put(jobs: jobs) : ArchivedSites.Outcome()
      let faults =
        (source.diagnostics(results.firstRecords) + results.flatMap { $0.diagnostics + $0.leaks }
        + archived.faults).sorted()
      guard let templates, !faults.hasErrors else {
        try staging.discard()
        try sources?.discard()
        return BuildOutcome(replacement: nil, diagnostics: faults, leftover: staging.leftover)
      }
      let named = Dictionary(uniqueKeysWithValues: zip(work.codes, results))
      let summaries = try taking?.summaries(of: named) ?? [:]
      let (tops, areMade) = try await stopwatch.time(.spanning) {
        if shard != nil { return ([String](), false) }
        // The files about the whole site list every record, not only what the summaries tell.
        let isListed = frame.settings.downloads == .site && work.standing.count < frame.regions.count
        if !isListed, let kept = try taking?.keepRest(of: summaries, in: staging) {
          return (kept, false)
        }
        let made = try await work.finish(
          summaries: results.compactMap(\.summary), within: archived.within, templates: templates,
          assets: source.assets, jobs: jobs)
        return (made, true)
      }
      // Regions that stand are read again for the files about the whole site.
      let unread = areMade && frame.settings.downloads == .site ? [] : Set(work.standing.keys)
      try await stopwatch.time(.comparing) {
        guard let inputs else { return }
        let now = try await SiteInputs.read(site, shard: shard, known: unread, jobs: jobs)
        if let change = InputChange(from: inputs, to: now) { throw change }
      }
      let replacement = try stopwatch.time(.replacing) {
        try sources?.commit()
        if shard != nil { try output.markAsPart() }
        return try staging.commit()
      }
      var outcome = BuildOutcome(replacement: replacement, diagnostics: faults, leftover: staging.leftover)
      do {
        try stopwatch.time(.noting) {
          let notes = taking?.notes(
            on: named, summaries: summaries, tops: tops, manifest: replacement.manifest,
            saidNothing: faults.isEmpty)
          if let notes, takesNotes { try output.leave(notes: notes.text(), notesPlace) }
        }
      } catch let trouble as ReleaseTrouble where shard == nil {
        // The site stands; all that is lost is that the next build is quick. A part without notes cannot be merged.
        outcome.notesTrouble = trouble
      }
      return outcome
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
