/// A way of signing.
public enum SignatureScheme: String, Hashable, Sendable, CaseIterable {
  /// Ed25519 (RFC 8032): a signature of 64 bytes over the message itself.
  case ed25519
  /// SM2 with SM3 (GB/T 32918.2-2016, identity 1234567812345678 after GB/T 35276): a signature in DER.
  case sm2

  /// The identity of the signer that SM2 mixes into what is signed.
  static let identity: StaticString = "1234567812345678"

  /// The name of a key of this kind in libcrypto.
  var keyName: String {
    switch self {
    case .ed25519: "ED25519"
    case .sm2: "SM2"
    }
  }

  /// The digest that libcrypto is to make before it signs; Ed25519 makes its own.
  var digestName: String? {
    switch self {
    case .ed25519: nil
    case .sm2: "SM3"
    }
  }
}
