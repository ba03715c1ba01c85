/// What an address in a page means.
enum LinkReading {
  /// A file of the site.
  case inside(LinkTarget)
  /// Something on another site.
  case outside
  /// Nothing that is fetched: a mail address, data that stand in the address itself.
  case nothing

  /// The meaning of `address` in the file at `page`, on a site that is published at `base`, which ends with `/`.
  init(_ address: String, in page: String, base: String) {
    // Browsers leave out tabs and line ends.
    let address =
      address.utf8.contains { $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
      ? address.filter { !$0.isNewline && $0 != "\t" } : address
    if let scheme = Self.scheme(of: address) {
      if let inner = Self.relative(address, to: base) {
        self = .inside(Self.target(inner, written: address, from: ""))
      } else {
        self = ["http", "https", "ftp", "ws", "wss"].contains(scheme) ? .outside : .nothing
      }
    } else if address.hasPrefix("//") || address.hasPrefix("\\\\") {
      self = .outside
    } else {
      self = .inside(Self.target(address, written: address, from: page))
    }
  }

  private static func relative(_ address: String, to base: String) -> String? {
    guard !base.isEmpty, address.hasPrefix(base) else { return nil }
    let rest = String(address.dropFirst(base.count))
    return rest.isEmpty || rest.hasPrefix("#") ? "index.html" + rest : rest
  }

  private static func target(_ address: String, written: String, from page: String) -> LinkTarget {
    let parts = address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let file = parts[0].prefix { $0 != "?" }
    let anchor = parts.count > 1 ? decoded(parts[1]) : ""
    let path = file.isEmpty && !page.isEmpty ? page : resolve(decoded(file), from: page)
    return LinkTarget(path: path, anchor: anchor, written: written)
  }

  /// The path of `file` as seen from `page`; nil where it leads above the top or is bound to the top of a server.
  private static func resolve(_ file: String, from page: String) -> String? {
    guard !file.hasPrefix("/") else { return nil }
    var parts = page.split(separator: "/").dropLast().map(String.init)
    for part in file.split(separator: "/", omittingEmptySubsequences: false) {
      switch part {
      case ".": continue
      case "..": if parts.popLast() == nil { return nil }
      default: parts.append(String(part))
      }
    }
    return parts.joined(separator: "/")
  }

  private static func scheme(of address: String) -> String? {
    guard let colon = address.firstIndex(of: ":") else { return nil }
    let scheme = address[..<colon].lowercased()
    guard scheme.utf8.first?.isASCIILetter == true,
      scheme.utf8.allSatisfy({
        $0.isASCIILetter || (0x30...0x39).contains($0) || [0x2B, 0x2D, 0x2E].contains($0)
      })
    else { return nil }
    return scheme
  }

  /// `text` with its percent-encoding resolved.
  private static func decoded(_ text: some StringProtocol) -> String {
    guard text.utf8.contains(UInt8(ascii: "%")) else { return String(text) }
    let bytes = Array(text.utf8)
    var decoded: [UInt8] = []
    var at = 0
    while at < bytes.count {
      if bytes[at] == UInt8(ascii: "%"), at + 2 < bytes.count,
        let byte = UInt8(String(decoding: bytes[(at + 1)...(at + 2)], as: UTF8.self), radix: 16)
      {
        decoded.append(byte)
        at += 3
      } else {
        decoded.append(bytes[at])
        at += 1
      }
    }
    return String(decoding: decoded, as: UTF8.self)
  }
}
