internal import Digests
internal import Files
internal import Releases
internal import Synchronization

/// Notes size and digest of every file of a site as it is made, and keeps nothing else.
final class ManifestSink: PageSink {
  private let digester: Digester
  private let files = Mutex<[Manifest.File]>([])

  init() throws {
    digester = try Digester(.sha256)
  }

  func add(_ path: String, _ bytes: [UInt8]) {
    let file = Manifest.File(path: path, bytes: bytes.count, digest: digester.digest(of: bytes))
    files.withLock { $0.append(file) }
  }

  func add(_ path: String, contentsOf file: String) throws {
    var stream = digester.stream()
    var size = 0
    let pieces = try FilePieces(file)
    while let piece = try pieces.next() {
      stream.append(piece)
      size += piece.count
    }
    let entry = Manifest.File(path: path, bytes: size, digest: stream.finish())
    files.withLock { $0.append(entry) }
  }

  /// The manifest of all files so far.
  var manifest: Manifest {
    Manifest(generator: ProgramVersion.program, files: files.withLock { $0 })
  }
}
