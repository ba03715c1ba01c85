import Checks
import Evaluation
import Files
import Glibc
import Look
import Pages
import Records
import Releases

/// Makes the pages of a site and nothing else, for `Benchmarks/bench`: `pages-alone SITE OUTPUT YYYY-MM-DD [release]`.
///
/// It goes the way of `disclose build`, with the same modules: read, gate, plan, render, write. What it leaves out are the
/// rules on what must not go out, and the search, feeds, sitemaps and data sets; and, without `release`, the digests, the
/// manifest and the replacement of the output folder with its wait for the disk. The program itself has no way to leave out
/// any of them.
@main
struct PagesAlone {
  let frame: SiteFrame
  let templates: PageTemplates
  let reader: SiteReader
  let day: CalendarDate
  /// Takes a page with its path.
  let sink: @Sendable (String, [UInt8]) throws -> Void

  static func main() async throws {
    let arguments = CommandLine.arguments
    let isRelease = arguments.count == 5 && arguments[4] == "release"
    guard arguments.count == 4 || isRelease, let day = CalendarDate(arguments[3]) else { exit(64) }
    let site = DiskTree(root: arguments[1])
    let reader = SiteReader(tree: site)
    let look = try LookReader(tree: site).read()
    guard let frame = try reader.frame().value,
      let templates = TemplateCompilation(look.sources, language: frame.settings.language).templates
    else { exit(1) }
    func run(_ sink: @escaping @Sendable (String, [UInt8]) throws -> Void) async throws {
      try await PagesAlone(frame: frame, templates: templates, reader: reader, day: day, sink: sink).run()
    }
    if isRelease {
      let staging = try OutputFolder(arguments[2]).stage(generator: ProgramVersion.program)
      try await run { try staging.add($0, $1) }
      try staging.commit()
    } else {
      let folder = try PlainFolder(arguments[2])
      try await run { try folder.add($0, $1) }
    }
  }

  private func run() async throws {
    let summaries = try await withThrowingTaskGroup(of: (Int, RegionSummary?).self) { group in
      var waiting = frame.regions.enumerated().makeIterator()
      var summaries = [RegionSummary?](repeating: nil, count: frame.regions.count)
      for _ in 0..<max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) {
        guard let (position, code) = waiting.next() else { break }
        group.addTask { (position, try region(code)) }
      }
      while let (position, summary) = try await group.next() {
        summaries[position] = summary
        if let (position, code) = waiting.next() { group.addTask { (position, try region(code)) } }
      }
      return summaries.compactMap { $0 }
    }
    let facts = SiteFacts(frame, templates: templates)
    let pages = SitePages(facts: facts, regions: summaries)
    let maker = PageMaker(templates: templates, facts: facts)
    for plan in pages.plans { try add(maker.page(plan, of: pages)) }
  }

  private func region(_ code: RegionCode) throws -> RegionSummary? {
    guard let disclosure = try reader.region(code, in: frame).value else { return nil }
    let facts = SiteFacts(frame, templates: templates)
    let admitted = Gate(on: day).admit(disclosure)
    if admitted.years.isEmpty { return nil }
    let pages = RegionPages(admitted, facts: facts, remarks: FigureRemarks(admitted, in: frame, on: day))
    let maker = PageMaker(templates: templates, facts: facts)
    for plan in pages.plans { try add(maker.page(plan, of: pages, offering: [])) }
    return RegionSummary(pages)
  }

  private func add(_ page: MadePage) throws { try sink(page.path, page.html) }
}
