/// What an address in a foreign text leads to.
///
/// It is judged as a browser would read it, after libcmark has taken entities and backslashes apart.
enum Address {
  /// A place within the site.
  case relative
  /// A page of the web, by `http`, `https` or without scheme but with a host.
  case web
  /// A mail address or telephone number.
  case contact
  /// Anything else, which is not to be followed.
  case forbidden

  /// The kind of `address`.
  init(_ address: UnsafeBufferPointer<UInt8>) {
    // Browsers drop tabs and line breaks wherever they stand, and control characters and spaces at the ends.
    guard !address.contains(where: { $0 < 0x20 || $0 == 0x7F }), address.first != 0x20 else {
      self = .forbidden
      return
    }
    // They take a backslash for a slash, too.
    if address.count > 1 && Address.isSlash(address[0]) && Address.isSlash(address[1]) {
      self = .web
      return
    }
    guard let mark = address.firstIndex(where: { Address.marks.contains($0) }),
      address[mark] == UInt8(ascii: ":")
    else {
      self = .relative
      return
    }
    switch String(decoding: address[..<mark], as: UTF8.self).lowercased() {
    case "http", "https": self = .web
    case "mailto", "tel": self = .contact
    default: self = .forbidden
    }
  }

  private static func isSlash(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "/") || byte == UInt8(ascii: "\\")
  }

  private static let marks = Array(":/?#".utf8)
}
