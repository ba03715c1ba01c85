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

  func run() async throws -> BuildOutcome {
    guard takesNotes else { return try await build(nil) }
    let notes = isAnew || markdown != nil ? nil : output.notes().flatMap { BuildNotes($0) }
    let taking = NoteTaking(inputs: try await SiteInputs.read(site, jobs: jobs), day: day, earlier: notes)
    if taking.nothingChanged {
      let staging = try output.stage(generator: ProgramVersion.program, known: taking.manifest)
      if staging.canKeep { return BuildOutcome(replacement: try staging.keepAll(), diagnostics: []) }
      try staging.discard()
    }
    return try await build(taking)
  }

  private func build(_ taking: NoteTaking?) async throws -> BuildOutcome {
    let frame = try SiteReader(tree: site).frame()
    let look = try LookReader(tree: site).read()
    guard let value = frame.value else {
      return BuildOutcome(replacement: nil, diagnostics: (frame.diagnostics + look.diagnostics).sorted())
    }
    // What stands in snapshots is no part of the notes.
    let taking = value.snapshots.contains(where: \.isOnSite) ? nil : taking
    let compilation = TemplateCompilation(look.sources, language: value.settings.language)
    let words = try WordLists(of: site)
    let lookLeaks = LookLeaks(look.sources, words: words.forbidden).diagnostics
    let early = frame.diagnostics + look.diagnostics + lookLeaks + compilation.diagnostics
    let staging = try output.stage(generator: ProgramVersion.program, known: taking?.manifest)
    var sources: Staging?
    do {
      sources = try markdown?.stage(generator: ProgramVersion.program)
      let inspection = Inspection(RuleBook.building(site: site, words: words))
      let templates = early.hasErrors ? nil : compilation.templates
      var work = SiteWork(
        frame: value, templates: templates, site: site, day: day, sink: staging,
        markdown: sources, inspection: inspection, holdsBack: true, progress: progress)
      // A fault in a template names a record that it breaks, for which all regions are read.
      if let taking, compilation.diagnostics.isEmpty { work.standing = try taking.keepRegions(in: staging) }
      let results = try await work.regions(jobs: jobs)
      var faults =
        frame.diagnostics + look.diagnostics + lookLeaks + compilation.naming(records: results.firstRecords)
      for result in results { faults += result.diagnostics + result.leaks }
      let archived = try await ArchivedSites(work).put(jobs: jobs)
      faults += archived.faults
      faults.sort()
      guard let templates, !faults.hasErrors else {
        try staging.discard()
        try sources?.discard()
        return BuildOutcome(replacement: nil, diagnostics: faults)
      }
      let named = Dictionary(uniqueKeysWithValues: zip(value.regions, results))
      let summaries = try taking?.summaries(of: named) ?? [:]
      // The files about the whole site list every record, not only what the summaries tell.
      let isListed = value.settings.downloads == .site && work.standing.count < value.regions.count
      var tops = isListed ? nil : try taking?.keepRest(of: summaries, in: staging)
      if tops == nil {
        tops = try await work.finish(
          summaries: results.compactMap(\.summary), within: archived.within, templates: templates,
          assets: look.sources.assets, jobs: jobs)
      }
      try sources?.commit()
      let replacement = try staging.commit()
      var outcome = BuildOutcome(replacement: replacement, diagnostics: faults)
      do {
        let notes = try await taking?.notes(
          on: named, summaries: summaries, tops: tops ?? [], manifest: replacement.manifest,
          saidNothing: faults.isEmpty, site: site, jobs: jobs)
        if let notes { try output.leave(notes: notes.text()) }
      } catch let trouble as ReleaseTrouble {
        // The site stands; all that is lost is that the next build is quick.
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
