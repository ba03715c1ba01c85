import Digests
public import Files
public import Releases

/// The files of a release in a folder of their own, which nothing changes any more.
public struct KeptRelease: Sendable {
  /// The release.
  public let release: Release
  /// The folder that holds its files and its manifest, and nothing else.
  public let folder: String

  /// Every path, with that of the manifest.
  var paths: [String] { release.manifest.files.map(\.path) + [Manifest.name] }

  /// What `sha256sum -c` reads to compare every file.
  var checklist: [UInt8] { checklist(of: release.manifest.files) }

  /// What `sha256sum -c` reads to compare `files` and the manifest.
  func checklist(of files: [Manifest.File]) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity((files.count + 1) * 110)
    for file in files { text += "\(file.digest.hex)  \(file.path)\n".utf8 }
    text += "\(release.digest.hex)  \(Manifest.name)\n".utf8
    return text
  }

  /// The bytes of `file`, held to its digest.
  func bytes(of file: Manifest.File) throws -> [UInt8] {
    let bytes = try DiskTree(root: folder).bytes(at: file.path)
    guard try Digester(.sha256).digest(of: bytes) == file.digest else {
      throw PublishTrouble.damagedRelease("\(release.fingerprint)", path: file.path)
    }
    return bytes
  }

  /// How the folder at `path` of this machine differs from the release; every byte is read.
  func differences(in path: String, _ headway: Headway) throws -> LiveDifference {
    let tree = DiskTree(root: path)
    let digester = try Digester(.sha256)
    let listed = [Manifest.name: release.digest].merging(
      release.manifest.files.map { ($0.path, $0.digest) }, uniquingKeysWith: { first, _ in first })
    let standing = try tree.files(below: "")
    let there = Set(standing)
    let count = headway.counting(.comparing, to: paths.count)
    let wrong = try paths.filteredSideBySide(count) { path in
      try !there.contains(path) || digester.digest(of: try tree.bytes(at: path)) != listed[path]
    }
    return LiveDifference(wrong: wrong, strange: standing.filter { listed[$0] == nil })
  }

  /// Throws where a file is not there or not as the manifest says.
  public func check(_ headway: Headway = .unheard) throws {
    let files = release.manifest.files
    _ = try files.filteredSideBySide(headway.counting(.verifying, to: files.count)) { file in
      _ = try bytes(of: file)
      return false
    }
  }
}
