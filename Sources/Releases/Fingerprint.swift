public import Digests

/// The short name of a release that is read over the telephone and printed on the sign-off sheet.
///
/// The first 100 bits of the release's digest in five groups of four characters, such as `7K2M-9QXD-04AB-Z1TN-C8WE`. The
/// characters are the digits and the letters without I, L, O and U (Crockford's base 32). **This form must not change**:
/// approvals and logs name releases by it. Nobody can make other bytes for a given fingerprint (2¹⁰⁰ tries); the whole
/// digest stands beside it on the sheet and in the log.
public struct Fingerprint: Hashable, Sendable, CustomStringConvertible {
  /// The fingerprint as it is printed: five groups of four characters with `-` between them.
  public let description: String

  private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
  private static let length = 20

  /// The fingerprint of a release whose SHA-256 digest is `digest`.
  public init(_ digest: Digest) {
    var characters: [Character] = []
    var bits = 0
    var held = 0
    for byte in digest.bytes {
      held = held << 8 | Int(byte)
      bits += 8
      while bits >= 5 && characters.count < Self.length {
        bits -= 5
        characters.append(Self.alphabet[held >> bits & 31])
      }
      held &= 31
    }
    self.init(characters: characters)
  }

  /// The fingerprint that a person wrote or dictated as `text`; nil where it is not one.
  ///
  /// Small letters, spaces and missing hyphens are allowed; O is read as 0, I and L as 1.
  public init?(reading text: some StringProtocol) {
    var characters: [Character] = []
    for character in text.uppercased() where character != "-" && character != " " {
      let meant: Character =
        switch character {
        case "O": "0"
        case "I", "L": "1"
        default: character
        }
      guard Self.alphabet.contains(meant) else { return nil }
      characters.append(meant)
    }
    guard characters.count == Self.length else { return nil }
    self.init(characters: characters)
  }

  private init(characters: [Character]) {
    description = stride(from: 0, to: characters.count, by: 4)
      .map { String(characters[$0..<min($0 + 4, characters.count)]) }
      .joined(separator: "-")
  }
}
