import Digests
import Testing

@Suite struct DigesterTests {
  /// A text and its digest, from the standard of its algorithm.
  struct Vector: Sendable, CustomTestStringConvertible {
    let algorithm: DigestAlgorithm
    let text: String
    let hex: String
    var testDescription: String { "\(algorithm) of “\(text.prefix(12))”" }
  }

  static let vectors = [
    Vector(
      algorithm: .sha256, text: "abc",
      hex: "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    Vector(
      algorithm: .sha256, text: "",
      hex: "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    Vector(
      algorithm: .sha512, text: "abc",
      hex: "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a"
        + "2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f"),
    Vector(
      algorithm: .sm3, text: "abc",
      hex: "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0"),
    Vector(
      algorithm: .sm3, text: String(repeating: "abcd", count: 16),
      hex: "debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732"),
  ]

  @Test(arguments: vectors)
  func `is what the standard says, at once and piece by piece`(_ vector: Vector) throws {
    let digester = try Digester(vector.algorithm)
    let bytes = Array(vector.text.utf8)
    #expect(digester.digest(of: bytes).hex == vector.hex)
    var stream = digester.stream()
    for byte in bytes { stream.append([byte]) }
    #expect(stream.finish().hex == vector.hex)
    #expect(Digest(hex: vector.hex)?.hex == vector.hex)
  }

  @Test(arguments: ["", "a", "abc", "zz", "AB"])
  func `a text that is no digest is not read as one`(_ text: String) {
    #expect(Digest(hex: text) == nil)
  }
}
