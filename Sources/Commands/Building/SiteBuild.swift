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

  func run() async throws -> BuildOutcome {
    let frame = try SiteReader(tree: site).frame()
    let look = try LookReader(tree: site).read()
    guard let value = frame.value else {
      return BuildOutcome(replacement: nil, diagnostics: (frame.diagnostics + look.diagnostics).sorted())
    }
    let compilation = TemplateCompilation(look.sources, language: value.settings.language)
    let words = try WordLists(of: site)
    let lookLeaks = LookLeaks(look.sources, words: words.forbidden).diagnostics
    let early = frame.diagnostics + look.diagnostics + lookLeaks + compilation.diagnostics
    let staging = try output.stage(generator: ProgramVersion.program)
    var sources: Staging?
    do {
      sources = try markdown?.stage(generator: ProgramVersion.program)
      let inspection = Inspection(RuleBook.building(site: site, words: words))
      let templates = early.hasErrors ? nil : compilation.templates
      let work = SiteWork(
        frame: value, templates: templates, site: site, day: day, sink: staging,
        markdown: sources, inspection: inspection, holdsBack: true)
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
      try work.finish(
        summaries: results.compactMap(\.summary), within: archived.within, templates: templates,
        assets: look.sources.assets)
      try sources?.commit()
      return BuildOutcome(replacement: try staging.commit(), diagnostics: faults)
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
