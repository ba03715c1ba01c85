internal import Digests
public import Signatures

/// What signs a snapshot: a key, or a command of the bureau that uses a device of its own.
public struct Seal: Sendable {
  /// The public key by which the signature is verified; it goes into the snapshot.
  public let key: VerifyingKey
  private let sign: @Sendable ([UInt8]) throws(ArchiveTrouble) -> [UInt8]

  /// Signs by a key.
  public init(_ key: SigningKey) {
    self.key = key.verifying
    sign = { message throws(ArchiveTrouble) in
      do throws(SignatureTrouble) { return try key.sign(message) } catch { throw .signature(error) }
    }
  }

  /// Signs by `command`, which the shell runs: what is to be signed is its input, the signature its output.
  public init(command: String, key: VerifyingKey) {
    self.key = key
    sign = { message throws(ArchiveTrouble) in try SigningCommand(command).sign(message) }
  }

  /// The signature of `message`, which is verified before it is trusted.
  func signature(of message: [UInt8]) throws(ArchiveTrouble) -> [UInt8] {
    let signature = try sign(message)
    do throws(SignatureTrouble) {
      guard try key.verifies(signature, of: message) else { throw .refused }
    } catch {
      throw .signature(error)
    }
    return signature
  }
}

extension SignatureScheme {
  /// Which tag manifest it signs: SM2 the one in SM3, so that a seal after the national rules needs no other digest.
  var sealed: DigestAlgorithm {
    switch self {
    case .ed25519: .sha256
    case .sm2: .sm3
    }
  }

  /// Where the public key stands in the bag.
  var keyPath: String { BagPath.seals + rawValue + "-public.pem" }
  /// Where the signature stands in the bag; it is the one kind of file that no manifest can list.
  var signaturePath: String { BagPath.seals + BagPath.tagManifest(sealed) + "." + rawValue + ".sig" }
}
