import Diagnostics
import Digests
import Files
import Releases
import Signatures

/// One verification on its way.
struct VerificationRun {
  let folder: String
  let trusted: [VerifyingKey]
  let limits: Limits
  let steps: Steps
  let digesters: Digesters
  let headway: Headway
  var findings: Findings
  var info: BagInfo?
  var fingerprint: Digest?
  /// What the release says of the site; nil where it cannot be told.
  var release: Manifest?
  private var bytes = 0
  private(set) var found: [Walk.Found] = []
  /// The digests of the files of the site, as they stand in the bag.
  private(set) var site: [String: SiteFile] = [:]

  /// A file of the site in the bag.
  struct SiteFile {
    let bytes: Int
    let digest: Digest
    /// The digest of the page without its mark.
    let unmarked: Digest
    /// The title of the page.
    let title: String?
  }

  init(
    _ folder: String, trusted: [VerifyingKey], limits: Limits, steps: Steps, headway: Headway
  ) throws(ArchiveTrouble) {
    self.folder = folder
    self.headway = headway
    self.trusted = trusted
    self.limits = limits
    self.steps = steps
    digesters = try Digesters()
    findings = Findings(folder.split(separator: "/").last.map { String($0) } ?? folder)
  }

  /// Everything but building the site again. Whatever bears the name of a snapshot in a row is taken for one, so that one
  /// that is damaged beyond recognition does not keep the others from being looked at.
  mutating func look(isRow: Bool) throws(ArchiveTrouble) {
    if isRow && !Tree.isFolder(folder) { return findings.fault(.snapshotNoFolder, .shape, at: "") }
    guard Tree.isThere(folder), !Tree.isFile(folder) else { throw .notASnapshot(path: folder) }
    found = try Walk.below(folder, limits)
    guard
      isRow || found.contains(where: { $0.path == BagPath.declaration })
        || Tree.isThere(folder + "/" + BagPath.description)
    else { throw .notASnapshot(path: folder) }
    lookAtShape()
    try lookAtDescription()
    try lookAtFiles()
    try lookAtSeals()
    try lookAtChain(isRow: isRow)
    lookAtPublished()
    compareDescription()
    guard let record = info.flatMap({ SnapshotRecord($0) }) else { return findings.leaveOpen(.webArchive) }
    var web = WebArchiveVerification(folder, site: site, limits: limits, digesters, record)
    try web.look(&findings, headway.counting(.verifyingWeb, to: site.count))
  }

  var report: VerificationReport {
    VerificationReport(
      snapshot: folder, fingerprint: fingerprint, bytes: bytes, checks: findings.checks,
      diagnostics: findings.diagnostics.sorted())
  }

  /// The small file at `path` in the bag; nil where there is none, which the manifests tell of.
  func small(_ path: String) throws(ArchiveTrouble) -> [UInt8]? {
    guard found.contains(where: { $0.path == path && $0.isFile }) else { return nil }
    return try FileSource.whole(folder + "/" + path, limit: limits.whole)
  }

  private mutating func lookAtShape() {
    findings.look(at: .shape)
    for name in found {
      switch name.kind {
      case .file where name.path == BagPath.fetch: findings.fault(.snapshotFetches, .shape, at: name.path)
      case .file: continue
      case .emptyFolder: findings.fault(.snapshotFolderAdded, .files, at: name.path)
      case .other: findings.fault(.snapshotHoldsLink, .shape, at: name.path)
      }
    }
  }

  private mutating func lookAtDescription() throws(ArchiveTrouble) {
    findings.look(at: .description)
    if try small(BagPath.declaration) != Array(BagPath.declarationText.utf8) {
      findings.fault(.notABag, .description, at: BagPath.declaration)
    }
    info = try small(BagPath.description).flatMap { BagInfo($0) }
    guard let info else {
      return findings.fault(.descriptionUnreadable, .description, at: BagPath.description)
    }
    if info[BagInfo.Label.format] != "1" || SnapshotRecord(info) == nil {
      findings.fault(.descriptionUnreadable, .description, at: BagPath.description)
    }
    let payload = found.filter { BagPath.isBelow(BagPath.payload, $0.path) }
    let sizes = payload.compactMap(\.bytes)
    let oxum = "\(sizes.reduce(0, +)).\(sizes.count)"
    if info[BagInfo.Label.oxum] != oxum {
      findings.fault(
        .payloadSizeWrong, .files, at: BagPath.description,
        ["stated": info[BagInfo.Label.oxum] ?? "—", "found": oxum])
    }
  }

  private mutating func lookAtFiles() throws(ArchiveTrouble) {
    findings.look(at: .files)
    let mark = try small(BagPath.mark).map { PageMark($0) }
    var payload = try Listing(
      in: folder, names: BagPath.manifest, isRight: { BagPath.isBelow(BagPath.payload, $0) }, limits: limits,
      &findings)
    var tags = try Listing(
      in: folder, names: BagPath.tagManifest, isRight: { !BagPath.isBelow(BagPath.payload, $0) },
      limits: limits,
      &findings)
    let reading = BagReading(
      folder: folder, mark: mark, digesters: digesters, limits: limits, steps: steps)
    var rest = found.filter(\.isFile).map { (place: $0.path, path: payload.path(of: $0.path)) }[...]
    let count = headway.counting(.verifying, to: rest.count)
    while !rest.isEmpty {
      let batch = rest.prefix(SideBySide.batch).filter { !isUnlisted($0.place) }.map {
        BagReading.Name(place: $0.place, path: $0.path)
      }
      for outcome in try SideBySide.map(batch, reading.read) {
        switch outcome {
        case .read(let file) where BagPath.isBelow(BagPath.payload, file.name.place):
          payload.compare(file.name.place, file.digests, &findings)
          note(file)
        case .read(let file):
          tags.compare(file.name.place, file.digests, &findings)
          bytes += file.bytes
        case .unreadable(let name, let trouble):
          payload.passOver(name.place)
          tags.passOver(name.place)
          findings.fault(.snapshotFileUnreadable, .files, at: name.place, ["reason": trouble.reason])
        }
      }
      rest = rest.dropFirst(SideBySide.batch)
      count.add(SideBySide.batch)
    }
    for file in found where isUnlisted(file.path) { bytes += file.bytes ?? 0 }
    payload.reportMissing(&findings)
    tags.reportMissing(&findings)
  }

  /// Tag manifests and signatures are in no manifest; they are held by what they say.
  private func isUnlisted(_ path: String) -> Bool { Self.unlisted.contains(path) }

  private static let unlisted = Set(
    DigestAlgorithm.allCases.map(BagPath.tagManifest) + SignatureScheme.allCases.map(\.signaturePath))

  private mutating func note(_ file: BagReading.File) {
    bytes += file.bytes
    guard BagPath.isBelow(BagPath.site, file.name.path) else { return }
    site[BagPath.rest(of: file.name.path, below: BagPath.site)] = SiteFile(
      bytes: file.bytes, digest: file.digests.sha256, unmarked: file.unmarked, title: file.title)
  }
}

extension Walk.Found {
  var isFile: Bool { bytes != nil }

  var bytes: Int? {
    guard case .file(let bytes) = kind else { return nil }
    return bytes
  }
}
