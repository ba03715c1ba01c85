/// The address of a file of the site on the portal.
struct WebAddress: Hashable, Sendable {
  /// The address, with percent escapes where they are needed.
  let text: String
  private let base: String
  private let path: String

  /// The key by which web archives sort it: the host from the right, then the path, all in small letters (SURT).
  var key: String { Self.key(of: base, path) }

  /// The file at `path` below `base`, which ends with `/`.
  init(_ path: String, below base: String) {
    text = base + Self.escaped(path.utf8, where: Self.mustBeEscaped)
    self.base = base
    self.path = path
  }

  private static func key(of base: String, _ path: String) -> String {
    let rest = base.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false)
    var host = rest.count > 2 ? rest[2].lowercased()[...] : ""
    if host.hasPrefix("www.") { host = host.dropFirst(4) }
    let folder = rest.count > 3 ? rest[3] : ""
    let names = host.split(separator: ".").reversed().joined(separator: ",")
    let tail = escaped((folder + path).utf8) { $0 <= 0x20 || $0 >= 0x7F || $0 == 0x23 || $0 == 0x25 }
    return names + ")/" + tail.lowercased()
  }

  /// All but what RFC 3986 lets stand in a path.
  private static func mustBeEscaped(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      false
    default: !"-._~!$&'()*+,;=:@/".utf8.contains(byte)
    }
  }

  private static func escaped(_ bytes: some Sequence<UInt8>, where isEscaped: (UInt8) -> Bool) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var result: [UInt8] = []
    for byte in bytes {
      if isEscaped(byte) {
        result += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      } else {
        result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
