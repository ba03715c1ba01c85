internal import Diagnostics
internal import Evaluation
internal import Files
internal import Pages
internal import Records
internal import Releases

/// The work of one build, region by region, into one staging.
struct SiteWork: Sendable {
  let frame: SiteFrame
  /// The compiled templates; nil where faults leave nothing to render, and regions are only read for their faults.
  let templates: PageTemplates?
  let site: any FileTree
  let day: CalendarDate
  let staging: Staging

  /// Works through every region, at most `jobs` at once, and gives what they leave behind in the order of their codes.
  func regions(jobs: Int) async throws -> [RegionResult] {
    try await withThrowingTaskGroup(of: (Int, RegionResult).self) { group in
      var waiting = frame.regions.enumerated().makeIterator()
      var results = [RegionResult?](repeating: nil, count: frame.regions.count)
      for _ in 0..<jobs {
        guard let (position, code) = waiting.next() else { break }
        group.addTask { (position, try region(code)) }
      }
      while let (position, result) = try await group.next() {
        results[position] = result
        if let (position, code) = waiting.next() {
          group.addTask { (position, try region(code)) }
        }
      }
      return results.compactMap { $0 }
    }
  }

  /// Reads one region and, where nothing is wrong with it, writes its pages.
  private func region(_ code: RegionCode) throws -> RegionResult {
    let reading = try SiteReader(tree: site).region(code, in: frame)
    guard let disclosure = reading.value else { return RegionResult(diagnostics: reading.diagnostics) }
    let records = RegionResult.firstRecords(of: disclosure)
    guard let templates, !reading.diagnostics.hasErrors else {
      return RegionResult(diagnostics: reading.diagnostics, firstRecords: records)
    }
    let facts = SiteFacts(frame, templates: templates)
    let admitted = Gate(on: day).admit(disclosure)
    // A region of which nothing may be shown yet is not even named.
    if admitted.years.isEmpty { return RegionResult(diagnostics: reading.diagnostics, firstRecords: records) }
    let pages = RegionPages(admitted, facts: facts)
    let diagnostics = reading.diagnostics + pages.collisions
    if diagnostics.hasErrors { return RegionResult(diagnostics: diagnostics, firstRecords: records) }
    let maker = PageMaker(templates: templates, facts: facts)
    for plan in pages.plans { try staging.add(plan.path.file, maker.page(plan, of: pages)) }
    for file in pages.attachmentFiles { try staging.add(file, site.bytes(at: "Content/" + file)) }
    return RegionResult(diagnostics: diagnostics, summary: RegionSummary(pages), firstRecords: records)
  }

  /// Writes what spans regions: home, about, not-found and the assets.
  func finish(summaries: [RegionSummary], templates: PageTemplates, assets: [String: [UInt8]]) throws {
    let facts = SiteFacts(frame, templates: templates)
    let pages = SitePages(facts: facts, regions: summaries)
    let maker = PageMaker(templates: templates, facts: facts)
    for plan in pages.plans { try staging.add(plan.path.file, maker.page(plan, of: pages)) }
    for (path, bytes) in assets.sorted(by: { $0.key < $1.key }) { try staging.add("assets/" + path, bytes) }
  }
}
