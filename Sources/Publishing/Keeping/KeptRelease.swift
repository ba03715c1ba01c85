import Digests
import Files
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

  /// Throws where a file is not there or not as the manifest says.
  public func check() throws {
    for file in release.manifest.files { _ = try bytes(of: file) }
  }
}
