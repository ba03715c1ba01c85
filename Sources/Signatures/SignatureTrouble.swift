/// Why something could not be signed, or a key not be used. What a key holds is never part of it.
public enum SignatureTrouble: Error, Hashable, Sendable {
  /// The text is not a key in PEM, or one that wants a password.
  case notAKey
  /// The key is of a kind that is neither Ed25519 nor SM2, or that this machine's libcrypto does not have.
  case otherScheme
  /// libcrypto refused to sign.
  case refused
}
