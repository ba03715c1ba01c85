import Diagnostics
import Releases
import Signatures

extension VerificationRun {
  /// What the snapshot is known to be: its record as it describes itself, everything that can be counted as it was found; nil
  /// where the description or the manifest of the release cannot be read.
  var facts: SnapshotFacts? {
    guard let info, let release, let record = SnapshotRecord(info),
      let name = info[BagInfo.Label.name].flatMap({ SnapshotName($0) })
    else { return nil }
    let hasContent = found.contains { BagPath.isBelow(BagPath.content, $0.path) }
    let stated = info[BagInfo.Label.scope].flatMap { ContentScope(rawValue: $0) } ?? .published
    let previous = info[BagInfo.Label.previous].flatMap { name in
      info[BagInfo.Label.previousFingerprint].map { (name: name, fingerprint: $0) }
    }
    return SnapshotFacts(
      name: name, record: record, pages: release.files.count { PageMark.isPage($0.path) },
      files: release.files.count,
      // Whether content is there can be seen; whether it is all of it, only its maker knows.
      scope: !hasContent ? .none : stated == .none ? .published : stated, hasLog: has(BagPath.log),
      seals: SignatureScheme.allCases.filter { has($0.keyPath) }, previous: previous)
  }

  private func has(_ path: String) -> Bool { found.contains { $0.path == path } }

  /// Compares every line of the description with what follows from the rest of the snapshot.
  mutating func compareDescription() {
    guard let info, let facts else { return }
    let size = BagInfo.Label.oxum
    let derived = BagInfo(of: facts, oxum: info[size] ?? "")
    // The first snapshots did not say what their content is.
    let unsaid = BagInfo.Label.scopes.allSatisfy { !info.has($0) } ? BagInfo.Label.scopes : []
    for line in derived.lines where info[line.label] != line.value && !unsaid.contains(line.label) {
      differs(line.label, stated: info[line.label] ?? "—", found: line.value)
    }
    for line in info.lines where derived[line.label] == nil && line.label != size {
      differs(line.label, stated: line.value, found: "—")
    }
  }

  private mutating func differs(_ label: String, stated: String, found: String) {
    findings.fault(
      .descriptionDiffers, .description, at: BagPath.description,
      ["label": label, "stated": stated, "found": found])
  }
}
