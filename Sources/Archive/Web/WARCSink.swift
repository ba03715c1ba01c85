import Digests

/// A WARC file that is written, with what its package says of it.
struct WARCSink: ~Copyable {
  private var file: NewFile
  private var digest: DigestStream
  private(set) var checksum = Checksum()

  /// How many bytes were written.
  var count: Int { file.count }

  init(_ file: consuming NewFile, _ digester: Digester) {
    self.file = file
    digest = digester.stream()
  }

  /// Writes `bytes` at the end.
  mutating func write(_ bytes: [UInt8]) throws(ArchiveTrouble) {
    if bytes.isEmpty { return }
    checksum.append(bytes)
    digest.append(bytes)
    try file.write(bytes)
  }

  /// Ends the file and gives its digest.
  consuming func finish() -> Digest { digest.finish() }
}
