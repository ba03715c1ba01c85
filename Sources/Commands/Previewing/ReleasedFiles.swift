internal import Digests
internal import Files
internal import Glibc
internal import Releases
internal import Synchronization

/// The files of the built site, read again only when its manifest is another.
final class ReleasedFiles: Sendable {
  private struct Known {
    var stamp: [Int] = []
    var digests: [String: Digest]?
  }

  private let folder: String
  private let known = Mutex(Known())

  /// The site built into `folder`.
  init(folder: String) {
    self.folder = folder
  }

  /// The SHA-256 digests by path; nil where no site is built, or its manifest is not one of ours.
  func digests() -> [String: Digest]? {
    var status = stat()
    guard stat(folder + "/" + Manifest.name, &status) == 0 else { return nil }
    let stamp = [
      Int(status.st_ino), Int(status.st_size), status.st_mtim.tv_sec, status.st_mtim.tv_nsec,
    ]
    return known.withLock { known in
      if known.stamp != stamp { known = Known(stamp: stamp, digests: read()) }
      return known.digests
    }
  }

  private func read() -> [String: Digest]? {
    do {
      let manifest = try Manifest(json: DiskTree(root: folder).bytes(at: Manifest.name))
      return Dictionary(manifest.files.map { ($0.path, $0.digest) }) { first, _ in first }
    } catch {
      return nil
    }
  }
}
