internal import Digests
internal import Downloads
internal import Evaluation
internal import Files
internal import Pages
internal import Records
internal import Workbook

extension PreviewSite {
  /// What stands at a path.
  enum Found {
    /// A page, with what it was made from.
    case page([UInt8], PagePath, [HeldBack])
    /// A file that is served as it is.
    case file([UInt8])
    /// A folder that was named without its `/`.
    case folder
    /// Nothing.
    case nothing
    /// Something that faults keep from being shown.
    case faulty
  }

  /// What stands at `path` on `day`.
  func find(_ path: String, on day: CalendarDate) -> Found {
    let file = path.isEmpty || path.hasSuffix("/") ? path + "index.html" : path
    if file.hasPrefix("assets/") {
      return look.assets[String(file.dropFirst("assets/".count))].map(Found.file) ?? .nothing
    }
    guard let frame = basis.frame, let templates = look.templates else { return .faulty }
    let facts = SiteFacts(frame, templates: templates)
    let maker = PageMaker(templates: templates, facts: facts)
    if let written = file.split(separator: "/").first.flatMap({ RegionCode(String($0)) }) {
      guard let code = frame.region(now: written) else { return .nothing }
      guard let show = show(code, on: day, facts: facts) else { return .faulty }
      if let plan = show.plans[file] {
        guard let offers = downloads(of: plan, in: show.pages)?.map(\.offer) else { return .faulty }
        return .page(maker.page(plan, of: show.pages, offering: offers).html, plan.path, show.heldBack)
      }
      if show.attachments.contains(file) { return attachment(file) }
      if let made = maker.files(of: show.pages).first(where: { $0.path == file }) { return .file(made.bytes) }
      if let plan = show.pages.plan(offering: file),
        let made = downloads(of: plan, in: show.pages)?.first(where: { $0.offer.path == file })
      {
        return .file(made.bytes)
      }
      return show.plans[file + "/index.html"] == nil ? .nothing : .folder
    }
    let leavings = leavings(on: day, facts: facts)
    let pages = SitePages(facts: facts, regions: leavings.compactMap(\.summary))
    guard let plan = pages.plans.first(where: { $0.path.file == file }) else {
      return maker.files(of: pages).first { $0.path == file }.map { .file($0.bytes) } ?? .nothing
    }
    return .page(maker.page(plan, of: pages).html, plan.path, leavings.flatMap(\.heldBack))
  }

  /// The site's own not-found page, its addresses below `address`.
  func notFound(below address: String) -> [UInt8]? {
    guard let frame = basis.frame, let templates = look.templates else { return nil }
    let settings = frame.settings
    let here = SiteFrame(
      settings: SiteSettings(
        title: settings.title, language: settings.language, address: address, notice: settings.notice,
        downloads: settings.downloads,
        portal: settings.portal, footer: settings.footer),
      scales: frame.scales, divisions: [:], regions: frame.regions, snapshots: frame.snapshots)
    let facts = SiteFacts(here, templates: templates)
    let pages = SitePages(facts: facts, regions: [])
    guard let plan = pages.plans.first(where: { $0.path == .notFound }) else { return nil }
    return PageMaker(templates: templates, facts: facts).page(plan, of: pages).html
  }

  private func show(_ code: RegionCode, on day: CalendarDate, facts: SiteFacts) -> RegionShow? {
    let key = ShowKey(code: code, day: day)
    if let show = shows.take(key) { return show }
    guard let frame = basis.frame, let disclosure = disclosure(code) else { return nil }
    let show = RegionShow(disclosure, in: frame, on: day, facts: facts)
    if show.pages.collisions.isEmpty { shows.put(show, under: key) }
    return show
  }

  private func disclosure(_ code: RegionCode) -> RegionDisclosure? {
    if let known = disclosures.take(code) { return known }
    guard let frame = basis.frame else { return nil }
    guard let read = work(in: frame).read(code, unless: nil)?.disclosure else { return nil }
    disclosures.put(read, under: code)
    return read
  }

  /// What the regions leave behind on `day`, in the order of their codes.
  private func leavings(on day: CalendarDate, facts: SiteFacts) -> [Leavings] {
    let codes = basis.frame?.regions ?? []
    if day == setup.day { return codes.compactMap { entries[$0]?.leavings } }
    return codes.compactMap { code in
      if let known = summaries[day]?[code] { return known }
      guard let disclosure = disclosure(code) else { return nil }
      let admitted = Gate(on: day).admit(disclosure)
      let leavings = Leavings(
        summary: admitted.isEmpty ? nil : RegionSummary(RegionPages(admitted, facts: facts)),
        heldBack: HeldBack.records(of: disclosure, on: day))
      if summaries[day] == nil, summaries.count >= 4 { summaries = [:] }
      summaries[day, default: [:]][code] = leavings
      return leavings
    }
  }

  /// The files that the page of `plan` offers; nil where the machine cannot make them.
  private func downloads(of plan: PagePlan<RegionTarget>, in pages: RegionPages) -> [DownloadFile]? {
    do {
      switch plan.path {
      case .year, .list:
        return try RegionDownloads(pages).plan(of: plan)?.files(in: WorkbookPress(moulds)) ?? []
      default: return []
      }
    } catch {
      return nil
    }
  }

  private func attachment(_ file: String) -> Found {
    do {
      guard try tree.kind(at: "Content/" + file) == .file else { return .nothing }
      return .file(try tree.bytes(at: "Content/" + file))
    } catch {
      return .nothing
    }
  }
}
