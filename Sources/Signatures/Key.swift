import CCrypto

/// A key of libcrypto and what it signs with.
struct Key: ~Copyable {
  let scheme: SignatureScheme
  private let pointer: OpaquePointer

  /// The key in `pem`, the private one with `isPrivate`.
  init(pem: [UInt8], isPrivate: Bool) throws(SignatureTrouble) {
    // libcrypto copies nothing: what it reads must stand where it is until it has been read.
    let found = pem.withUnsafeBytes { Self.read($0, isPrivate: isPrivate) }
    guard let found else { throw .notAKey }
    guard let scheme = SignatureScheme.allCases.first(where: { EVP_PKEY_is_a(found, $0.keyName) == 1 }) else {
      EVP_PKEY_free(found)
      throw .otherScheme
    }
    self.scheme = scheme
    pointer = found
  }

  deinit {
    EVP_PKEY_free(pointer)
  }

  private static func read(_ pem: UnsafeRawBufferPointer, isPrivate: Bool) -> OpaquePointer? {
    let memory = BIO_new_mem_buf(pem.baseAddress, Int32(clamping: pem.count))
    defer {
      BIO_free(memory)
      ERR_clear_error()
    }
    // libcrypto would ask at the terminal for the password of a locked key; an empty answer makes it fail instead.
    return isPrivate
      ? PEM_read_bio_PrivateKey(memory, nil, { _, _, _, _ in 0 }, nil)
      : PEM_read_bio_PUBKEY(memory, nil, { _, _, _, _ in 0 }, nil)
  }

  /// The signature of `message`.
  func sign(_ message: [UInt8]) throws(SignatureTrouble) -> [UInt8] {
    guard let context = EVP_MD_CTX_new() else { throw .refused }
    defer {
      EVP_MD_CTX_free(context)
      ERR_clear_error()
    }
    var keyContext: OpaquePointer?
    guard EVP_DigestSignInit_ex(context, &keyContext, scheme.digestName, nil, nil, pointer, nil) == 1,
      identify(keyContext)
    else { throw .refused }
    var length = 0
    guard EVP_DigestSign(context, nil, &length, message, message.count) == 1 else { throw .refused }
    var signature = [UInt8](repeating: 0, count: length)
    guard EVP_DigestSign(context, &signature, &length, message, message.count) == 1 else { throw .refused }
    return Array(signature.prefix(length))
  }

  /// Whether `signature` is this key's for `message`.
  func verify(_ signature: [UInt8], of message: [UInt8]) -> Bool {
    guard let context = EVP_MD_CTX_new() else { return false }
    defer {
      EVP_MD_CTX_free(context)
      ERR_clear_error()
    }
    var keyContext: OpaquePointer?
    guard EVP_DigestVerifyInit_ex(context, &keyContext, scheme.digestName, nil, nil, pointer, nil) == 1,
      identify(keyContext)
    else { return false }
    return EVP_DigestVerify(context, signature, signature.count, message, message.count) == 1
  }

  /// The public half in PEM.
  func publicPEM() throws(SignatureTrouble) -> [UInt8] {
    guard let memory = BIO_new(BIO_s_mem()) else { throw .refused }
    defer { BIO_free(memory) }
    guard PEM_write_bio_PUBKEY(memory, pointer) == 1 else { throw .refused }
    var pem = [UInt8](repeating: 0, count: BIO_ctrl_pending(memory))
    guard BIO_read(memory, &pem, Int32(pem.count)) == Int32(pem.count) else { throw .refused }
    return pem
  }

  private func identify(_ context: OpaquePointer?) -> Bool {
    guard scheme == .sm2 else { return true }
    let identity = SignatureScheme.identity
    return EVP_PKEY_CTX_set1_id(context, identity.utf8Start, Int32(identity.utf8CodeUnitCount)) == 1
  }
}
