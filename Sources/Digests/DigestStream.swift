import CCrypto

/// A digest in the making.
public struct DigestStream: ~Copyable {
  private let context: OpaquePointer?

  /// A digest of nothing yet, after a fetched `algorithm`.
  init(_ algorithm: OpaquePointer?) {
    context = EVP_MD_CTX_new()
    // With a fetched algorithm these fail only where memory has run out, after which nothing else works either.
    precondition(EVP_DigestInit_ex2(context, algorithm, nil) == 1, "libcrypto is out of memory")
  }

  deinit {
    EVP_MD_CTX_free(context)
  }

  /// Goes on with `bytes`.
  public mutating func append(_ bytes: [UInt8]) {
    append(bytes.span.bytes)
  }

  /// Goes on with `bytes`.
  public mutating func append(_ bytes: RawSpan) {
    let done = bytes.withUnsafeBytes { EVP_DigestUpdate(context, $0.baseAddress, $0.count) }
    precondition(done == 1, "libcrypto is out of memory")
  }

  /// The digest of all that was appended.
  public consuming func finish() -> Digest {
    let bytes = [UInt8](unsafeUninitializedCapacity: Int(EVP_MAX_MD_SIZE)) { buffer, count in
      var length: UInt32 = 0
      precondition(
        EVP_DigestFinal_ex(context, buffer.baseAddress, &length) == 1, "libcrypto is out of memory")
      count = Int(length)
    }
    return Digest(bytes: bytes)
  }
}
