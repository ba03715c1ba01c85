import Digests

/// The digests of a file in every algorithm that a bag has a manifest for.
struct FileDigests: Hashable, Sendable {
  let sha256: Digest
  let sha512: Digest
  let sm3: Digest

  subscript(_ algorithm: DigestAlgorithm) -> Digest {
    switch algorithm {
    case .sha256: sha256
    case .sha512: sha512
    case .sm3: sm3
    }
  }
}

/// What makes digests in every algorithm that a bag has a manifest for.
struct Digesters: Sendable {
  let sha256: Digester
  let sha512: Digester
  let sm3: Digester

  init() throws(ArchiveTrouble) {
    do throws(DigestTrouble) {
      sha256 = try Digester(.sha256)
      sha512 = try Digester(.sha512)
      sm3 = try Digester(.sm3)
    } catch {
      throw .digests(error)
    }
  }
}

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
