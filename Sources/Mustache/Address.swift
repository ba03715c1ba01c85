/// A checked address: the only thing that may stand where a link goes.
///
/// Its text holds nothing but `A–Z a–z 0–9 - . _ ~ / # % : ? & = + , ; @ $ !`. None of these ends or changes an HTML
/// attribute value or a Markdown link destination; `&` alone is written as `&amp;` there.
public struct Address: Sendable, Hashable {
  /// The address as RFC 3986 writes it, percent-encoded, in ASCII.
  public let text: String

  /// An address whose text has been checked already.
  init(checked text: String) {
    self.text = text
  }

  /// A relative path inside the site, such as `../654203/2022/index.html`.
  ///
  /// `path` is the plain path, not yet percent-encoded: everything but letters, digits, `- . _ ~` and `/` is encoded
  /// here, a `%` and a `#` too, because both may stand in the name of a file.
  /// - Throws: `AddressRefusal` for an empty path, a control character, a backslash, a scheme, a leading `/` or `//`.
  public init(path: String) throws(AddressRefusal) {
    guard !path.isEmpty else { throw .empty }
    if Self.isWritten(path) {
      self.init(checked: path)
      return
    }
    for scalar in path.unicodeScalars where scalar.properties.generalCategory == .control {
      throw .blankOrControl
    }
    if path.utf8.contains(UInt8(ascii: "\\")) { throw .character("\\") }
    let way = path.utf8
    if way.first == UInt8(ascii: "/") { throw .outsideTheSite }
    if zip(way, way.dropFirst()).contains(where: { $0 == UInt8(ascii: "/") && $1 == UInt8(ascii: "/") }) {
      throw .outsideTheSite
    }
    if let scheme = Self.scheme(of: path) { throw .scheme(scheme) }
    self.init(checked: Self.encoded(way) { $0.isUnreserved || $0 == UInt8(ascii: "/") })
  }

  /// The part called `fragment`, not yet percent-encoded, of the page at `path`; of the same page where `path` is empty.
  /// - Throws: `AddressRefusal` where `path` is refused, and for an empty fragment or a control character in it.
  public init(path: String, fragment: String) throws(AddressRefusal) {
    guard !fragment.isEmpty else { throw .empty }
    let way = path.isEmpty ? "" : try Address(path: path).text
    if Self.isWritten(fragment) {
      self.init(checked: way + "#" + fragment)
      return
    }
    for scalar in fragment.unicodeScalars where scalar.properties.generalCategory == .control {
      throw .blankOrControl
    }
    self.init(checked: way + "#" + Self.encoded(fragment.utf8) { $0.isUnreserved || $0 == UInt8(ascii: "/") })
  }

  /// What `path`, an address inside a site, is in the site that stands at this address.
  public func appending(_ path: Address) -> Address {
    Address(checked: text + path.text)
  }

  /// Whether `path` is already what an address holds, as nearly all of a site's own paths are: they are checked for
  /// every link of every page, and this is a single look at each byte.
  private static func isWritten(_ path: String) -> Bool {
    var path = path
    return path.withUTF8 { bytes in
      guard bytes.first != UInt8(ascii: "/") else { return false }
      var earlier: UInt8 = 0
      for byte in bytes {
        let isSlash = byte == UInt8(ascii: "/")
        guard byte.isUnreserved || (isSlash && earlier != byte) else { return false }
        earlier = byte
      }
      return true
    }
  }

  /// The scheme that `text` begins with, in lower case (RFC 3986, section 3.1).
  static func scheme(of text: String) -> String? {
    guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let scheme = text.utf8[..<colon]
    guard let first = scheme.first, first.isLetter else { return nil }
    let marks = Array("+-.".utf8)
    guard scheme.allSatisfy({ $0.isLetter || $0.isDigit || marks.contains($0) }) else { return nil }
    return text[..<colon].lowercased()
  }

  /// `bytes` with everything percent-encoded that `isPlain` does not let through.
  static func encoded(_ bytes: some Sequence<UInt8>, plain isPlain: (UInt8) -> Bool) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var written: [UInt8] = []
    for byte in bytes {
      if isPlain(byte) {
        written.append(byte)
      } else {
        written += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: written, as: UTF8.self)
  }
}
