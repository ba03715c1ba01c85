import Diagnostics
import Digests
import Releases
import Signatures

extension VerificationRun {
  /// Verifies every signature by the key beside it, and the keys by those the bureau is known by.
  mutating func lookAtSeals() throws(ArchiveTrouble) {
    if let text = try small(BagPath.tagManifest(.sha256)) { fingerprint = digesters.sha256.digest(of: text) }
    var sealed: [VerifyingKey] = []
    for scheme in SignatureScheme.allCases {
      let pem = try small(scheme.keyPath)
      let signature = try small(scheme.signaturePath)
      if pem == nil && signature == nil { continue }
      findings.look(at: .signatures)
      guard let pem else {
        findings.fault(.sealIncomplete, .signatures, at: scheme.keyPath)
        continue
      }
      guard let signature else {
        findings.fault(.sealIncomplete, .signatures, at: scheme.signaturePath)
        continue
      }
      if let key = verified(pem, signature, of: try small(BagPath.tagManifest(scheme.sealed)) ?? [], scheme) {
        sealed.append(key)
      }
    }
    if trusted.isEmpty { return }
    findings.look(at: .keys)
    // Over the years a bureau has several keys: one of them is enough, but no seal of their kind may be another's.
    let named = sealed.filter { key in trusted.contains { $0.scheme == key.scheme } }
    if named.isEmpty || !named.allSatisfy({ trusted.contains($0) }) {
      findings.fault(.notSealedByKey, .keys, at: "seal")
    }
  }

  private mutating func verified(
    _ pem: [UInt8], _ signature: [UInt8], of message: [UInt8], _ scheme: SignatureScheme
  ) -> VerifyingKey? {
    do throws(SignatureTrouble) {
      let key = try VerifyingKey(pem: pem)
      if key.scheme == scheme, try key.verifies(signature, of: message) { return key }
    } catch {
      // A key that cannot be used verifies nothing, which is what is reported.
    }
    findings.fault(.signatureWrong, .signatures, at: scheme.signaturePath)
    return nil
  }

  /// Compares the pages, without their mark, with what the release lists.
  mutating func lookAtPublished() {
    guard let release = releaseManifest() else { return }
    self.release = release
    findings.look(at: .published)
    var rest = site
    for file in release.files {
      let path = BagPath.site + file.path
      guard let standing = rest.removeValue(forKey: file.path) else {
        findings.fault(.notTheReleased, .published, at: path)
        continue
      }
      if standing.unmarked != file.digest { findings.fault(.notTheReleased, .published, at: path) }
    }
    for path in rest.keys.sorted(by: { $0.precedesByBytes($1) }) {
      findings.fault(.notTheReleased, .published, at: BagPath.site + path)
    }
  }

  private mutating func releaseManifest() -> Manifest? {
    do {
      guard let json = try small(BagPath.release) else { return nil }
      return try Manifest(json: json)
    } catch {
      findings.fault(.releaseUnreadable, .published, at: BagPath.release)
      return nil
    }
  }

  /// What is known of the snapshot when its site is to be built again; nil where it does not hold what is needed, or is damaged.
  var rebuildFacts: SnapshotFacts? {
    guard findings.diagnostics.isEmpty, Tree.isThere(folder + "/" + BagPath.content),
      Tree.isThere(folder + "/" + BagPath.templates)
    else { return nil }
    return facts
  }

  /// Compares what the content gave, `made`, with what the release lists and the snapshot says of itself.
  mutating func compareRebuilt(_ made: Rebuilding?, _ facts: SnapshotFacts) throws(ArchiveTrouble) {
    findings.look(at: .rebuilt)
    guard let release, let made else {
      return findings.fault(.cannotBeRebuilt, .rebuilt, at: BagPath.content)
    }
    if made.record != facts.record {
      findings.fault(.rebuiltOtherwise, .rebuilt, at: BagPath.description)
    }
    let texts = [
      (BagPath.mark, PageMark(made.mark).line), (BagPath.readme, made.description),
      (BagPath.findings, made.findings),
    ]
    for (path, text) in texts where try small(path) != text {
      findings.fault(.rebuiltOtherwise, .rebuilt, at: path)
    }
    var rest: [String: Digest] = [:]
    for file in made.manifest.files { rest[file.path] = file.digest }
    for file in release.files where rest.removeValue(forKey: file.path) != file.digest {
      findings.fault(.rebuiltOtherwise, .rebuilt, at: BagPath.site + file.path)
    }
    for path in rest.keys.sorted(by: { $0.precedesByBytes($1) }) {
      findings.fault(.rebuiltOtherwise, .rebuilt, at: BagPath.site + path)
    }
  }

  /// Compares the snapshot before it, where it is there, with the fingerprint it had.
  mutating func lookAtChain(isRow: Bool) throws(ArchiveTrouble) {
    guard let info else { return }
    let name = folder.split(separator: "/").last.map { String($0) } ?? folder
    if let own = info[BagInfo.Label.name], own != name, SnapshotName(name) != nil {
      findings.fault(.snapshotRenamed, .chain, at: "", ["name": own])
    }
    guard let previous = info[BagInfo.Label.previous] else {
      // The first of a row has nothing before it; that it is the first only the row can tell.
      if isRow { findings.look(at: .chain) }
      return
    }
    guard SnapshotName(previous) != nil, let stated = info[BagInfo.Label.previousFingerprint] else {
      return findings.fault(.descriptionUnreadable, .description, at: BagPath.description)
    }
    let above = String(
      folder.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/"))
    let path = (folder.contains("/") ? above + "/" : "") + previous + "/" + BagPath.tagManifest(.sha256)
    guard Tree.isFile(path) else {
      if isRow { findings.fault(.previousMissing, .chain, at: "", ["previous": previous]) }
      return
    }
    findings.look(at: .chain)
    let text = try FileSource.whole(path, limit: limits.whole)
    if digesters.sha256.digest(of: text).hex != stated {
      findings.fault(.chainBroken, .chain, at: "", ["previous": previous])
    }
  }
}
