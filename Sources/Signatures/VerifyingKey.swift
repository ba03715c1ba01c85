/// A public key.
public struct VerifyingKey: Hashable, Sendable {
  /// What it verifies.
  public let scheme: SignatureScheme
  /// The key in PEM, as libcrypto writes it: two writings of one key are the same here.
  public let pem: [UInt8]

  /// The public key in `pem`; throws where it is not one that can be used here.
  public init(pem: [UInt8]) throws(SignatureTrouble) {
    let key = try Key(pem: pem, isPrivate: false)
    scheme = key.scheme
    self.pem = try key.publicPEM()
  }

  /// Whether `signature` was made of `message` with the private half.
  public func verifies(_ signature: [UInt8], of message: [UInt8]) throws(SignatureTrouble) -> Bool {
    try Key(pem: pem, isPrivate: false).verify(signature, of: message)
  }
}
