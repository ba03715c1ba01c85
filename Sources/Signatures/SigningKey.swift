/// A private key; it is never written anywhere, and describes itself by its scheme only.
public struct SigningKey: Sendable {
  /// What it signs with.
  public let scheme: SignatureScheme
  /// The public half.
  public let verifying: VerifyingKey
  private let pem: [UInt8]

  /// The private key in `pem`, without a password; throws where it is not one that can sign here.
  public init(pem: [UInt8]) throws(SignatureTrouble) {
    let key = try Key(pem: pem, isPrivate: true)
    self.pem = pem
    scheme = key.scheme
    verifying = try VerifyingKey(pem: key.publicPEM())
  }

  /// The signature of `message`. SM2 mixes chance into it, so that it is another each time.
  public func sign(_ message: [UInt8]) throws(SignatureTrouble) -> [UInt8] {
    try Key(pem: pem, isPrivate: true).sign(message)
  }
}

extension SigningKey: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// The scheme only.
  public var description: String { "a private key for \(scheme)" }
  /// The scheme only.
  public var debugDescription: String { description }
  /// Nothing, so that no dump shows the key.
  public var customMirror: Mirror { Mirror(self, children: []) }
}
