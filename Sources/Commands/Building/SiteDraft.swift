internal import Checks
internal import Diagnostics
internal import Evaluation
internal import Pages
internal import Records
internal import Releases

/// A site while a build makes it: staged file by file, then moved in whole, or thrown away for its faults.
struct SiteDraft {
  let build: SiteBuild
  let source: BuildSource
  let frame: SiteFrame
  /// The digests of what the site is made from; nil where nobody asks whether it changed meanwhile.
  let inputs: SiteInputs?
  /// What is taken from the build before, and noted for the next; nil where nothing is.
  let taking: NoteTaking?
  let notesPlace: NotesPlace
  /// Where the files of the site are staged.
  let staging: Staging
  /// Where the Markdown of the pages is staged; nil where nobody asked for it.
  let sources: Staging?

  /// Makes what does not stand already, in `parts` or in the output folder, and moves the site in.
  func finished(with parts: SiteParts) async throws -> BuildOutcome {
    var work = work
    // A fault in a template names a record that it breaks, for which all regions are read.
    if source.templatesAreGood { work.standing = try await standing(parts, in: work.sink) }
    let results = try await build.stopwatch.time(.regions) { try await work.regions(jobs: build.jobs) }
    let archived =
      build.shard == nil ? try await ArchivedSites(work).put(jobs: build.jobs) : ArchivedSites.Outcome()
    let faults =
      (source.diagnostics(results.firstRecords) + results.flatMap { $0.diagnostics + $0.leaks }
      + archived.faults).sorted()
    guard let templates = work.templates, !faults.hasErrors else {
      try staging.discard()
      try sources?.discard()
      return BuildOutcome(replacement: nil, diagnostics: faults, leftover: staging.leftover)
    }
    let named = Dictionary(uniqueKeysWithValues: zip(work.codes, results))
    let summaries = try taking?.summaries(of: named) ?? [:]
    let rest = try await build.stopwatch.time(.spanning) {
      if build.shard != nil { return Rest(tops: [], isMade: false) }
      if let kept = try keptRest(of: summaries, beside: work) { return Rest(tops: kept, isMade: false) }
      let made = try await work.finish(
        summaries: results.compactMap(\.summary), within: archived.within, templates: templates,
        assets: source.assets, jobs: build.jobs)
      return Rest(tops: made, isMade: true)
    }
    // Regions that stand are read again for the files about the whole site.
    let readsAll = rest.isMade && frame.settings.downloads == .site
    try await holdInputs(unread: readsAll ? [] : Set(work.standing.keys))
    let replacement = try commit()
    var outcome = BuildOutcome(replacement: replacement, diagnostics: faults, leftover: staging.leftover)
    let notes = build.stopwatch.time(.noting) {
      taking?.notes(
        on: named, summaries: summaries, tops: rest.tops, manifest: replacement.manifest,
        saidNothing: faults.isEmpty)
    }
    outcome.notesTrouble = try leave(notes)
    return outcome
  }

  /// What spans regions: its names at the top of the site, and whether it was made or kept.
  private struct Rest {
    let tops: [String]
    let isMade: Bool
  }

  private var work: SiteWork {
    let stopwatch = build.stopwatch
    var work = SiteWork(
      frame: frame, templates: source.diagnostics([:]).hasErrors ? nil : source.templates, site: build.site,
      day: build.day, sink: stopwatch == nil ? staging : TimedSink(sink: staging, stopwatch: stopwatch),
      markdown: sources, inspection: Inspection(RuleBook.building(site: build.site, words: source.words)),
      holdsBack: true, proves: true, progress: build.progress)
    work.stopwatch = stopwatch
    work.codes = build.shard?.own(of: frame.regions) ?? frame.regions
    return work
  }

  /// The regions that need not be made: those that the build before made, and those of `parts`.
  private func standing(_ parts: SiteParts, in sink: any PageSink) async throws -> [RegionCode: RegionResult]
  {
    let kept = try taking?.keepRegions(in: staging) ?? [:]
    let copied = try await build.stopwatch.time(.regions) {
      try await parts.copy(into: sink, jobs: build.jobs, build.progress)
    }
    return kept.merging(copied) { kept, _ in kept }
  }

  /// The names at the top of the site of what spans regions, where that is kept from the build before; nil where it has to
  /// be made.
  private func keptRest(of summaries: [RegionCode: [UInt8]], beside work: SiteWork) throws -> [String]? {
    // The files about the whole site list every record, not only what the summaries tell.
    if frame.settings.downloads == .site && work.standing.count < frame.regions.count { return nil }
    return try taking?.keepRest(of: summaries, in: staging)
  }

  /// Stops where anything that the site was made from changed while it was made; regions that are `unread` may have.
  private func holdInputs(unread: Set<RegionCode>) async throws {
    try await build.stopwatch.time(.comparing) {
      guard let inputs else { return }
      let now = try await SiteInputs.read(build.site, shard: build.shard, known: unread, jobs: build.jobs)
      if let change = InputChange(from: inputs, to: now) { throw change }
    }
  }

  private func commit() throws -> Replacement {
    try build.stopwatch.time(.replacing) {
      try sources?.commit()
      if build.shard != nil { try build.output.markAsPart() }
      return try staging.commit()
    }
  }

  /// Leaves `notes` for the next build, and gives what kept it from that.
  private func leave(_ notes: BuildNotes?) throws -> ReleaseTrouble? {
    guard let notes, build.takesNotes else { return nil }
    do {
      try build.stopwatch.time(.noting) { try build.output.leave(notes: notes.text(), notesPlace) }
      return nil
    } catch let trouble as ReleaseTrouble where build.shard == nil {
      // The site stands; all that is lost is that the next build is quick. A part without notes cannot be merged.
      return trouble
    }
  }
}
