import Foundation
import Testing

@testable import Signatures

@Suite struct SigningKeyTests {
  private static func key(_ scheme: SignatureScheme) throws -> SigningKey {
    let kind = scheme == .ed25519 ? "-algorithm ed25519" : "-algorithm EC -pkeyopt group:SM2"
    let stream = try #require(popen("openssl genpkey " + kind, "r"))
    defer { pclose(stream) }
    var pem = [UInt8](repeating: 0, count: 4096)
    let count = fread(&pem, 1, pem.count, stream)
    return try SigningKey(pem: Array(pem.prefix(count)))
  }

  static let rsaPublic = """
    -----BEGIN PUBLIC KEY-----
    MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAtU65pGaVeGkfPOgqJ+r4
    HyBOYE1/51LFMB0JMi7Z8mKXNNUYJY3lRqNkII8s/mGNfeSwS/aLTOqAU9vwLYo0
    RIreIrbdKVDaLlQ/WYcfrw0S09HWcNfV3D7ZB7JTr+mNefg+a8Urm6uC8lboe6yk
    uWb+uxMq1bTploWR7E9ZbMWN+7j+be6sqWqaerLyLH5RWyCKCZjcxztKBMVpkxoX
    MZow80bzFkhtiCfT1DJ6PrGwUGx3vw6bYUR1E6/evn9P4G32FMERkJ1ii/xTI0M5
    SJwlrFcbVgDjMqvq9GoZMXPY+Kfu2pkIXWKFyqVYML6HMvD7CNMg80NGm0vVm54f
    8wIDAQAB
    -----END PUBLIC KEY-----

    """

  @Test(arguments: SignatureScheme.allCases)
  func `what a key signs, its public half verifies, and nothing else`(scheme: SignatureScheme) throws {
    let key = try Self.key(scheme)
    #expect(key.scheme == scheme)
    let message = Array("预算绩效".utf8)
    let signature = try key.sign(message)
    #expect(try key.verifying.verifies(signature, of: message))
    #expect(try !key.verifying.verifies(signature, of: message + [0]))
    for index in signature.indices {
      var changed = signature
      changed[index] ^= 1
      #expect(try !key.verifying.verifies(changed, of: message), "byte \(index)")
    }
    #expect(try !key.verifying.verifies([], of: message))
    #expect(try !key.verifying.verifies(signature + [0], of: message))
  }

  @Test func `an Ed25519 signature is the same each time`() throws {
    let key = try Self.key(.ed25519)
    #expect(try key.sign([1, 2, 3]) == key.sign([1, 2, 3]))
  }

  @Test func `what is no key, or a key of another kind, is refused`() throws {
    #expect(throws: SignatureTrouble.notAKey) { try SigningKey(pem: Array("nothing".utf8)) }
    #expect(throws: SignatureTrouble.notAKey) { try VerifyingKey(pem: []) }
    #expect(throws: SignatureTrouble.otherScheme) { try VerifyingKey(pem: Array(Self.rsaPublic.utf8)) }
  }

  @Test func `a key does not tell what it is made of`() throws {
    let key = try Self.key(.ed25519)
    var dumped = ""
    dump(key, to: &dumped)
    for text in ["\(key)", String(reflecting: key), dumped] { #expect(!text.contains("PRIVATE KEY")) }
    #expect("\(key)" == "a private key for ed25519")
  }
}
