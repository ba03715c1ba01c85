import Diagnostics
import Digests

/// What the manifests of one kind, all three, say of the files they list.
///
/// Paths are compared as characters, not bytes, so that a system that writes names in another normal form finds them.
struct Listing {
  /// What is known of a file.
  struct Expected {
    let path: String
    var digests: [DigestAlgorithm: Digest] = [:]
    var isFound = false
  }

  private(set) var files: [String: Expected] = [:]

  /// Reads the manifests in `folder`; what is wrong with them goes to `findings`.
  init(
    in folder: String, names: (DigestAlgorithm) -> String, isRight: (String) -> Bool, limits: Limits,
    _ findings: inout Findings
  ) throws(ArchiveTrouble) {
    for algorithm in DigestAlgorithm.allCases {
      let name = names(algorithm)
      guard Tree.isFile(folder + "/" + name) else {
        findings.fault(.snapshotFileMissing, .files, at: name)
        continue
      }
      let text = try FileSource.whole(folder + "/" + name, limit: limits.whole)
      guard text.count(where: { $0 == UInt8(ascii: "\n") }) <= limits.names else {
        throw .tooMuch(path: name)
      }
      do throws(ManifestText.Fault) {
        for line in try ManifestText.lines(of: text, digestBytes: algorithm == .sha512 ? 64 : 32) {
          guard isRight(line.path) else {
            findings.fault(.manifestPathUnsafe, .shape, at: name, ["path": line.path])
            continue
          }
          files[line.path, default: Expected(path: line.path)].digests[algorithm] = line.digest
        }
      } catch {
        Self.note(error, in: name, &findings)
      }
    }
    let incomplete = files.values.filter { $0.digests.count < DigestAlgorithm.allCases.count }
    for file in incomplete.sorted(by: { $0.path.precedesByBytes($1.path) }) {
      for algorithm in DigestAlgorithm.allCases where file.digests[algorithm] == nil {
        findings.fault(.notInManifest, .files, at: file.path, ["manifest": names(algorithm)])
      }
    }
  }

  private static func note(_ fault: ManifestText.Fault, in name: String, _ findings: inout Findings) {
    switch fault.reason {
    case .path: findings.fault(.manifestPathUnsafe, .shape, at: name, ["path": fault.path])
    case .twice: findings.fault(.manifestListsTwice, .shape, at: name, ["path": fault.path])
    case .form, .order: findings.fault(.manifestUnreadable, .files, at: name, ["line": "\(fault.line)"])
    }
  }

  /// The path by which the manifests know the file that stands at `place`.
  func path(of place: String) -> String { files[place]?.path ?? place }

  /// Compares the file at `path`, which stands on disk with `digests`.
  mutating func compare(_ path: String, _ digests: FileDigests, _ findings: inout Findings) {
    guard let expected = files[path] else {
      return findings.fault(.snapshotFileAdded, .files, at: path)
    }
    files[path]?.isFound = true
    let wrong = DigestAlgorithm.allCases.filter { algorithm in
      expected.digests[algorithm].map { $0 != digests[algorithm] } ?? false
    }
    if wrong.isEmpty { return }
    let names = wrong.map { $0.rawValue }.joined(separator: ", ")
    findings.fault(.snapshotFileChanged, .files, at: path, ["algorithms": names])
  }

  /// Notes that the file at `path` is there, although nothing can be said of its bytes.
  mutating func passOver(_ path: String) { files[path]?.isFound = true }

  /// Names the files that were listed but not found.
  func reportMissing(_ findings: inout Findings) {
    let missing = files.values.filter { !$0.isFound }
    for file in missing.sorted(by: { $0.path.precedesByBytes($1.path) }) {
      findings.fault(.snapshotFileMissing, .files, at: file.path)
    }
  }
}
