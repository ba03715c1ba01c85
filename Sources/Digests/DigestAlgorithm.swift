/// A way of making digests.
public enum DigestAlgorithm: String, Hashable, Sendable, CaseIterable {
  /// SHA-256 (FIPS 180-4), 32 bytes.
  case sha256
  /// SHA-512 (FIPS 180-4), 64 bytes.
  case sha512
  /// SM3 (GB/T 32905-2016), 32 bytes.
  case sm3

  /// The name under which libcrypto knows it.
  var name: String {
    switch self {
    case .sha256: "SHA2-256"
    case .sha512: "SHA2-512"
    case .sm3: "SM3"
    }
  }
}
