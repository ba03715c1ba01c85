internal import ArgumentParser
internal import Checks
internal import Diagnostics
internal import Digests
internal import Evaluation
internal import Files
internal import Pages
internal import Publishing
internal import Records
internal import Releases

/// One publication to one target, from the check to the line in the log.
struct Publication: Sendable {
  let site: String
  /// The folder in which the built site stands.
  let output: String
  let target: PublishingTarget
  let options: PublishOptions
  let work: WorkOptions
  let console: Console
  let store: ReleaseStore
  /// What all regions of the site share.
  let frame: SiteFrame

  private var title: String { frame.settings.title }

  private var language: Language { console.language }

  func run(isDryRun: Bool) async throws {
    let approved = try options.approve.map(Self.fingerprint)
    let log = try ReleaseLog(in: store)
    let last = log.entries(of: target.name).last
    if let last, let day = CalendarDate(last.date), work.day < day, work.chosenDay == nil {
      throw PublishTrouble.earlierDay(day: "\(work.day)", last: last.date)
    }
    let (release, check) = try await ready(approved)
    if let approved, approved != release.fingerprint {
      throw PublishTrouble.notApproved(approved: "\(approved)", found: "\(release.fingerprint)")
    }
    let place = target.address.target(named: target.name)
    let live = if let place { try await untouched { try place.live() } } else { try packed(last) }
    let review = try ChangeReview(
      of: release, in: output, since: live,
      kept: try live.flatMap { try store.release(Release($0).fingerprint) }, at: place,
      formerCodes: frame.formerCodes)
    console.report(review.silent)
    if review.silent.hasErrors {
      console.say(zh: "改动没有说明理由，没有发布。", en: "Changes lack a reason; nothing was published.")
      throw ExitCode(1)
    }
    if SiteExamination.isSample(frame.settings), !console.isQuiet {
      console.say(
        zh: "注意：Content/site.yaml 还是样例的设置，正式发布前请改成本单位的网址、网站标识码和页脚。",
        en:
          "Note: Content/site.yaml still has the settings of the sample; put in your own before you publish for good."
      )
    }
    let plan = PublicationPlan(
      release: release, live: live, changes: review.difference, due: try due(since: last), check: check,
      target: target, title: title)
    try console.result(text: plan.text(in: language))
    try limit(plan.difference.removed.count)
    try await store.claimed {
      try writeSheet(plan, check)
      if isDryRun {
        console.say(zh: "这是试运行，没有发布。", en: "This was a dry run; nothing was published.")
        return
      }
      let kept = try console.following { try store.keep(release, from: output, headway: $0) }
      let entry = entry(.publish, release, day: "\(work.day)")
      if let place {
        try await put(kept, at: place, in: live, entry)
      } else {
        try pack(kept, since: live, entry)
      }
    }
  }

  /// The release that stands ready to go out: found good by the last dry run where it is the approved one, or now.
  private func ready(_ approved: Fingerprint?) async throws -> (release: Release, check: CheckOutcome?) {
    if approved != nil, let prepared = try PreparedRelease.last(in: store) {
      let origin = try ReleaseOrigin(of: DiskTree(root: site), program: ProgramVersion.name)
      if let release = try prepared.release(in: output, origin: origin, day: work.day) {
        return (release, nil)
      }
    }
    let (check, release) = try await console.progressing(("核对", "Checking"), ("个地区", "regions")) {
      try await Preparation.run(site: site, output: output, day: work.day, jobs: work.jobs, progress: $0)
    }
    if let release { return (release, check) }
    console.report(
      check.report.findings.filter { $0.isStanding && $0.diagnostic.fault.severity == .error }.map(
        \.diagnostic))
    console.say(zh: "有未处理的错误，没有发布。", en: "Errors stand; nothing was published.")
    throw ExitCode(1)
  }

  /// Writes the sheet and what was found out for it; a release that was found good before has both already.
  private func writeSheet(_ plan: PublicationPlan, _ check: CheckOutcome?) throws {
    guard let check, let origin = plan.release.origin else { return }
    let sheet = try plan.writeSheet(of: check, to: store, in: language)
    try PreparedRelease(plan.release, origin: origin, day: work.day).note(in: store)
    console.say(zh: "审批单：\(sheet)", en: "Sign-off sheet: \(sheet)")
  }

  /// A line of the log without what only the log and the target know.
  func entry(_ action: LogEntry.Action, _ release: Release, day: String) -> LogEntry {
    LogEntry(
      number: 0, at: Today.moment, by: options.person, action: action, target: target.name,
      fingerprint: "\(release.fingerprint)", manifest: release.digest.hex, replaced: nil, date: day,
      content: release.origin?.content.hex, templates: release.origin?.templates.hex,
      program: ProgramVersion.name, files: release.manifest.files.count, written: 0,
      removed: 0, before: "")
  }

  func limit(_ removals: Int) throws {
    if removals > options.deleteLimit {
      throw PublishTrouble.tooManyRemovals(count: removals, limit: options.deleteLimit)
    }
  }

  static func fingerprint(_ text: String) throws -> Fingerprint {
    guard let fingerprint = Fingerprint(reading: text) else { throw PublishTrouble.notAFingerprint(text) }
    return fingerprint
  }

  private func pack(_ kept: KeptRelease, since live: Manifest?, _ entry: LogEntry) throws {
    guard case .package(let path) = target.address else { return }
    let keys = try options.key.map(KeyFile.signing)
    let base = options.onlyChanged ? live : nil
    let size = try console.following {
      try PackageMaking(path, day: work.day, keys: keys).make(kept, since: base, title: title, headway: $0)
    }
    let difference = ManifestDifference(from: live, to: kept.release.manifest)
    var log = try ReleaseLog(in: store)
    var entry = entry
    entry.replaced = try live.map { "\(try Release($0).fingerprint)" }
    entry.written = difference.added.count + difference.changed.count
    entry.removed = difference.removed.count
    try log.append(entry)
    try store.keepOnly(Self.wanted(log))
    try console.result(
      zh: "发布包已写好：\(path)，\(size) 字节。送达后请运行其中的 verify.sh 或 verify.ps1 核对。",
      en: "The package is \(path), \(size) bytes. Run its verify.sh or verify.ps1 where it arrives.")
  }

  /// The manifest of the release that was packed last, which stands nowhere but here.
  private func packed(_ last: LogEntry?) throws -> Manifest? {
    guard let last, let fingerprint = Fingerprint(reading: last.fingerprint) else { return nil }
    guard let kept = try store.release(fingerprint) else {
      throw PublishTrouble.liveNotKept(last.fingerprint)
    }
    return kept.release.manifest
  }

  private func due(since last: LogEntry?) throws -> [String] {
    guard let before = last.flatMap({ CalendarDate($0.date) }) else { return [] }
    return try DueRecords(site: DiskTree(root: site)).lines(after: before, until: work.day, in: language)
  }

  /// The fingerprints that stay kept: of every target the last five releases.
  static func wanted(_ log: ReleaseLog) -> Set<String> {
    var wanted: Set<String> = []
    for target in Set(log.entries.map(\.target)) {
      var last: [String] = []
      for entry in log.entries(of: target).reversed() where !last.contains(entry.fingerprint) {
        if last.count < 5 { last.append(entry.fingerprint) }
      }
      wanted.formUnion(last)
    }
    return wanted
  }
}
