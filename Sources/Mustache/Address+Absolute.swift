extension Address {
  /// An absolute address with the scheme `https`, `http`, `mailto` or `tel`.
  ///
  /// `%` stands for percent-encoding here. Characters beyond ASCII and `' ( ) * [ ]` are percent-encoded.
  /// - Throws: `AddressRefusal` for any other scheme, a space or control character, a character that an address never
  ///   has, a host that is not a plain name, a user name before the host, a mailbox or number that is none.
  public init(absolute text: String) throws(AddressRefusal) {
    guard !text.isEmpty else { throw .empty }
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace || scalar.properties.generalCategory == .control
        || scalar.properties.generalCategory == .format
      {
        throw .blankOrControl
      }
      if Self.neverInAddresses.contains(scalar) { throw .character(Character(scalar)) }
    }
    guard let scheme = Self.scheme(of: text) else { throw .noScheme }
    let rest = text.utf8.dropFirst(scheme.utf8.count + 1)
    try Self.checkPercents(rest)
    switch scheme {
    case "https", "http": try Self.checkHost(ofWeb: rest)
    case "mailto": try Self.checkMailbox(rest)
    case "tel": try Self.checkTelephone(rest)
    default: throw .scheme(scheme)
    }
    self.init(checked: scheme + ":" + Self.encoded(rest) { $0.isUnreserved || Self.plain.contains($0) })
  }

  private static let neverInAddresses = Set("<>\"\\^`{|}".unicodeScalars)
  private static let plain = Set("/#%:?&=+,;@$!".utf8)

  private static func checkPercents(_ rest: Substring.UTF8View) throws(AddressRefusal) {
    let bytes = Array(rest)
    for (index, byte) in bytes.enumerated() where byte == UInt8(ascii: "%") {
      let digits = bytes[(index + 1)...].prefix(2)
      guard digits.count == 2, digits.allSatisfy(\.isHexadecimal) else { throw .percent }
    }
  }

  private static func checkHost(ofWeb rest: Substring.UTF8View) throws(AddressRefusal) {
    guard rest.starts(with: "//".utf8) else { throw .host }
    let authority = rest.dropFirst(2).prefix { !"/?#".utf8.contains($0) }
    let parts = authority.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard let host = parts.first, isHost(host), parts.count <= 2 else { throw .host }
    if parts.count == 2 {
      guard (1...5).contains(parts[1].count), parts[1].allSatisfy(\.isDigit) else { throw .host }
    }
  }

  private static func isHost(_ host: Substring.UTF8View) -> Bool {
    let labels = host.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return labels.allSatisfy { label in
      !label.isEmpty && label.allSatisfy { $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "-") }
        && label.first != UInt8(ascii: "-") && label.last != UInt8(ascii: "-")
    }
  }

  private static func checkMailbox(_ rest: Substring.UTF8View) throws(AddressRefusal) {
    let mailbox = rest.prefix { $0 != UInt8(ascii: "?") }
    let parts = mailbox.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
    let marks = Array(".+-_".utf8)
    guard parts.count == 2, !parts[0].isEmpty,
      parts[0].allSatisfy({ $0.isLetter || $0.isDigit || marks.contains($0) })
    else { throw .mailbox }
    guard isHost(parts[1]) else { throw .host }
  }

  private static func checkTelephone(_ rest: Substring.UTF8View) throws(AddressRefusal) {
    let number = rest.first == UInt8(ascii: "+") ? rest.dropFirst() : rest
    let marks = Array("-.".utf8)
    guard let first = number.first, first.isDigit,
      number.allSatisfy({ $0.isDigit || marks.contains($0) })
    else { throw .telephone }
  }
}
