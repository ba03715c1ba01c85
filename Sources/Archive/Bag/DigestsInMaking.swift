import Digests

/// The digests of bytes that come piece by piece.
struct DigestsInMaking: ~Copyable {
  private var sha256: DigestStream
  private var sha512: DigestStream
  private var sm3: DigestStream

  init(_ digesters: Digesters) {
    sha256 = digesters.sha256.stream()
    sha512 = digesters.sha512.stream()
    sm3 = digesters.sm3.stream()
  }

  mutating func append(_ bytes: [UInt8]) {
    sha256.append(bytes)
    sha512.append(bytes)
    sm3.append(bytes)
  }

  consuming func finish() -> FileDigests {
    FileDigests(sha256: sha256.finish(), sha512: sha512.finish(), sm3: sm3.finish())
  }
}
