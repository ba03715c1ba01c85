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
