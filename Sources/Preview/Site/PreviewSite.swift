internal import Diagnostics
internal import Digests
internal import Evaluation
internal import Files
internal import Pages
internal import Records
internal import Workbook

/// A site as it is shown now: the last good version of every part, and all that is wrong with the files as they are.
///
/// Of regions that nobody looks at only what the pages that span regions need is kept.
actor PreviewSite {
  let setup: PreviewSetup
  let tree: DiskTree
  let digester: Digester
  /// What workbooks to download have in common.
  let moulds = WorkbookMoulds()

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

  /// Everything that keeps the site from being built, in the order of files and lines.
  private(set) var faults: [Diagnostic] = []
  /// How much else was found. There may be very much of it, so it is put in order only where it is shown.
  private(set) var findingCount = 0
  /// Whether an earlier version stands in for files with faults.
  private(set) var hasFaultyFiles = false

  private var warnings: [Diagnostic] = []
  private var newFindings: [Diagnostic] = []
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
      guard let findings = result.findings, var entry = entries[code] else { continue }
      note(findings, in: &entry)
      entries[code] = entry
    }
    finish()
  }

  private func note(_ findings: RegionFindings, in entry: inout RegionEntry) {
    let known = Set(entry.findings.others)
    newFindings += findings.others.filter { !known.contains($0) }
    entry.findings = findings
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
        if let findings = result.findings { note(findings, in: &entry) }
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
    let before = (faults, findingCount)
    let parts = (basis.faults + look.faults + (rules?.faults ?? []) + entries.values.flatMap(\.faults))
      .sorted()
    hasFaultyFiles = parts.hasErrors
    let known = Set(warnings)
    warnings = parts.filter { $0.fault.severity != .error }
    newFindings += warnings.filter { !known.contains($0) }
    let leaks = look.leaks + entries.values.flatMap(\.findings.leaks)
    faults = (parts.filter { $0.fault.severity == .error } + leaks).sorted()
    findingCount = warnings.count + entries.values.reduce(0) { $0 + $1.findings.others.count }
    if !isReady || before != (faults, findingCount) || !newFindings.isEmpty {
      setup.report(faults, newFindings.sorted(), findingCount)
    }
    newFindings = []
    isReady = true
    for continuation in waiting { continuation.resume() }
    waiting = []
  }

  /// The first findings that are no faults, in the order of files and lines, at most `most`.
  func findings(most: Int) -> [Diagnostic] {
    var found = warnings
    for code in entries.keys.sorted() where found.count < most + warnings.count {
      found += entries[code]?.findings.others ?? []
    }
    return Array(found.sorted().prefix(most))
  }
}
