/// Gives headings ids that are unique within a text.
struct Anchors {
  private let prefix: String
  /// The ids given, each with the number that its next namesake gets.
  private var given: [Name: Int] = [:]

  /// Ids that start with `prefix`.
  init(prefix: String) {
    self.prefix = prefix
  }

  /// The id of a heading that reads `text`: letters and digits of every script in lower case, spaces as
  /// hyphens, anything else left out; a second one of the same text ends in `-2`.
  mutating func anchor(for text: String) -> [UInt8] {
    var bytes = Array(prefix.utf8)
    for scalar in text.unicodeScalars {
      // The characters of most headings are letters without case, of three bytes; asking Unicode for each of them takes longer.
      if Anchors.commonIdeographs ~= scalar {
        bytes.append(UInt8(truncatingIfNeeded: 0xE0 | scalar.value >> 12))
        bytes.append(UInt8(truncatingIfNeeded: 0x80 | scalar.value >> 6 & 0x3F))
        bytes.append(UInt8(truncatingIfNeeded: 0x80 | scalar.value & 0x3F))
      } else if scalar.properties.isWhitespace || scalar == "-" {
        bytes.append(UInt8(ascii: "-"))
      } else if scalar == "_" || isLetterOrDigit(scalar.properties.generalCategory) {
        bytes.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
      }
    }
    if bytes.count == prefix.utf8.count { bytes.append(contentsOf: "section".utf8) }
    let slug = Name(bytes: bytes)
    var anchor = slug
    while let number = given[anchor] {
      given[slug, default: number] += 1
      anchor = Name(bytes: slug.bytes + Array("-\(given[slug, default: number])".utf8))
    }
    given[anchor] = 1
    return anchor.bytes
  }

  /// An id as a key: bytes are hashed at once, where a string would be brought into a normal form first.
  private struct Name: Hashable {
    let bytes: [UInt8]

    func hash(into hasher: inout Hasher) {
      bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
    }
  }

  private static let commonIdeographs: ClosedRange<Unicode.Scalar> = "\u{4E00}"..."\u{9FFF}"

  private func isLetterOrDigit(_ category: Unicode.GeneralCategory) -> Bool {
    switch category {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
      .spacingMark, .decimalNumber, .letterNumber, .otherNumber:
      true
    default: false
    }
  }
}
