import CCrypto

/// Makes digests of one kind; one value serves all threads.
public struct Digester: Sendable {
  private let address: UInt

  /// Makes digests after `algorithm`; throws where the machine's libcrypto does not have it.
  public init(_ algorithm: DigestAlgorithm) throws(DigestTrouble) {
    guard let address = Self.fetched[algorithm] else { throw DigestTrouble(algorithm: algorithm) }
    self.address = address
  }

  /// The digest of `bytes`.
  public func digest(of bytes: [UInt8]) -> Digest {
    digest(of: bytes.span.bytes)
  }

  /// The digest of `bytes`.
  public func digest(of bytes: RawSpan) -> Digest {
    var stream = stream()
    stream.append(bytes)
    return stream.finish()
  }

  /// A digest of bytes that come piece by piece.
  public func stream() -> DigestStream {
    DigestStream(OpaquePointer(bitPattern: address))
  }

  /// Looking an algorithm up costs more than the digest of a small page, so each is fetched once and kept for good. Kept
  /// as an address, since libcrypto's algorithms may be shared by threads but its pointers do not say so to Swift.
  private static let fetched: [DigestAlgorithm: UInt] = {
    var addresses: [DigestAlgorithm: UInt] = [:]
    for algorithm in DigestAlgorithm.allCases {
      guard let pointer = EVP_MD_fetch(nil, algorithm.name, nil) else { continue }
      addresses[algorithm] = UInt(bitPattern: pointer)
    }
    return addresses
  }()
}
