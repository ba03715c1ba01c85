/// The libcrypto of this machine cannot make digests of a kind, for instance because it was built without it.
public struct DigestTrouble: Error, Hashable, Sendable {
  /// The kind that it cannot make.
  public let algorithm: DigestAlgorithm
}
