internal import Files

/// Decodes the path of a request, once.
///
/// No path is ever joined to a folder: what it names is looked up among the pages and files that the site has. Paths that
/// no page could have are told apart all the same, so that nothing behind this can be taken in by them.
enum RequestPath {
  /// The path that `text` encodes; nil where it is well formed but no file of a site can have it: a part that is `.`, `..`
  /// or empty, a backslash, a character that nobody sees.
  ///
  /// - Throws: 400 where the encoding itself is broken: `%` without two digits, bytes that are not UTF-8, NUL.
  static func decoded(_ text: Substring) throws(Refusal) -> String? {
    guard let path = Self.text(text), !path.utf8.contains(0) else { throw Refusal(.badRequest) }
    if path.isEmpty { return "" }
    let inner = path.hasSuffix("/") ? path.dropLast() : path[...]
    return FileName.leadsNowhereElse(String(inner)) ? path : nil
  }

  /// What `text` encodes; nil where the encoding is broken.
  static func text(_ text: Substring) -> String? {
    var bytes: [UInt8] = []
    var rest = text.utf8[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard let high = rest.popFirst().flatMap(digit), let low = rest.popFirst().flatMap(digit) else {
        return nil
      }
      bytes.append(high << 4 | low)
    }
    return String(validating: bytes, as: UTF8.self)
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x41 + 10
    case 0x61...0x66: byte - 0x61 + 10
    default: nil
    }
  }
}
