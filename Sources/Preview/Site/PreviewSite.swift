internal import Diagnostics
internal import Digests
internal import Evaluation
internal import Files
internal import Pages
internal import Records

/// A site as it is shown now: the last good version of every part, and all that is wrong with the files as they are.
///
/// Of regions that nobody looks at only what the pages that span regions need is kept.
actor PreviewSite {
  let setup: PreviewSetup
  let tree: DiskTree
  let digester: Digester

  var basis = SiteBasis()
  var look = SiteLook()
  var rules: SiteRules?
  var entries: [RegionCode: RegionEntry] = [:]
  var release: [String: Digest]?
  /// The last good versions of the regions that were looked at last.
  var disclosures = Shelf<RegionCode, RegionDisclosure>(room: 8)
  var shows = Shelf<ShowKey, RegionShow>(room: 8)
  var summaries: [CalendarDate: [RegionCode: Leavings]] = [:]
  var pages = Shelf<Topic, ShownPage>(room: 64)

  private var reported: (faults: [Diagnostic], findings: [Diagnostic])?
  private var isReady = false
  private var waiting: [CheckedContinuation<Void, Never>] = []

  /// A region on a day.
  struct ShowKey: Hashable, Sendable {
    let code: RegionCode?
    let day: CalendarDate
  }

  /// What a region leaves behind for the pages that span regions, on a day.
  struct Leavings: Sendable {
    /// Nil where nothing of the region may be shown.
    let summary: RegionSummary?
    let heldBack: [HeldBack]
  }

  /// The site of `setup`, of which nothing is read yet.
  init(_ setup: PreviewSetup, digester: Digester) {
    self.setup = setup
    self.digester = digester
    tree = DiskTree(root: setup.folder)
  }

  /// Waits until everything was read once.
  func ready() async {
    if isReady { return }
    await withCheckedContinuation { waiting.append($0) }
  }

  /// Reads again what the change of `paths` concerns.
  ///
  /// Everything is read aside and put in place in one step, so that no page mixes two versions.
  func update(_ paths: Set<String>) async {
    let scope = ChangeScope(paths)
    var (basis, look) = (self.basis, self.look)
    let isOther = scope.frame && basis.read(from: tree, digester)
    let language = basis.frame?.settings.language ?? .chinese
    if scope.look || isOther { look.read(from: tree, for: language, in: setup.language) }
    let needsAll = scope.isAll || isOther || self.look.templates == nil
    let rules = isOther || self.rules == nil ? readRules() : self.rules
    var results: [RegionCode: RegionWork.Result] = [:]
    if let frame = basis.frame {
      let codes = needsAll ? frame.regions : frame.regions.filter(scope.regions.contains)
      let known = isOther || self.look.templates == nil ? [:] : entries.compactMapValues(\.digest)
      let facts = look.templates.map { SiteFacts(frame, templates: $0) }
      let few = codes.count <= RegionRound.few
      let round = RegionRound(work: work(in: frame), rules: few ? rules : nil, facts: facts)
      results = await round.read(codes, unless: known)
    }
    if scope.look || isOther { shows.remove { _ in true } }
    self.rules = rules
    put(basis, look, results)
    finish()
    await inspect(results.filter { $0.value.leavings != nil && $0.value.findings == nil }.keys.sorted())
  }

  /// Holds regions against the rules that were too many for that while someone waited for a page.
  private func inspect(_ codes: [RegionCode]) async {
    guard let frame = basis.frame, let rules, !codes.isEmpty else { return }
    let round = RegionRound(work: work(in: frame), rules: rules, facts: nil)
    for (code, result) in await round.read(codes, unless: [:]) {
      if let findings = result.findings { entries[code]?.findings = findings }
    }
    finish()
  }

  /// Reads regions on the day of the preview.
  func work(in frame: SiteFrame) -> RegionWork {
    RegionWork(tree: tree, frame: frame, day: setup.day, digester: digester)
  }

  private func readRules() -> SiteRules? {
    do {
      return try SiteRules(of: tree, on: setup.day)
    } catch {
      return nil
    }
  }

  private func put(_ basis: SiteBasis, _ look: SiteLook, _ results: [RegionCode: RegionWork.Result]) {
    (self.basis, self.look) = (basis, look)
    let regions = Set(basis.frame?.regions ?? [])
    entries = entries.filter { regions.contains($0.key) }
    for (code, result) in results {
      var entry = entries[code] ?? RegionEntry(faults: [])
      entry.digest = result.digest
      entry.faults = result.faults
      if let leavings = result.leavings {
        entry.leavings = leavings
        if let findings = result.findings { entry.findings = findings }
        disclosures.remove { $0 == code }
        if let disclosure = result.disclosure { disclosures.put(disclosure, under: code) }
        shows.remove { $0.code == code }
        for day in summaries.keys { summaries[day]?[code] = nil }
      }
      entries[code] = entry
    }
    disclosures.remove { !regions.contains($0) }
    shows.remove { key in !regions.contains { $0 == key.code } }
  }

  private func finish() {
    release = setup.release()
    pages.remove { _ in true }
    let (faults, findings) = (self.faults, self.findings)
    if reported == nil || reported?.faults != faults || reported?.findings != findings {
      setup.report(faults, findings)
      reported = (faults, findings)
    }
    isReady = true
    for continuation in waiting { continuation.resume() }
    waiting = []
  }

  /// Everything that keeps the site from being built, in the order of files and lines.
  var faults: [Diagnostic] {
    (found.filter { $0.fault.severity == .error } + entries.values.flatMap(\.findings.leaks)).sorted()
  }

  /// Everything else that was found.
  var findings: [Diagnostic] {
    (found.filter { $0.fault.severity != .error } + entries.values.flatMap(\.findings.others))
      .sorted()
  }

  /// Whether an earlier version stands in for files with faults.
  var hasFaultyFiles: Bool { found.hasErrors }

  private var found: [Diagnostic] {
    (basis.faults + look.faults + (rules?.faults ?? []) + entries.values.flatMap(\.faults)).sorted()
  }
}
