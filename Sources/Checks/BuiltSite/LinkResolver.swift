/// Reads the addresses that one page of the site writes.
struct LinkResolver {
  private let page: String
  private let base: String
  /// The bytes of the page's folder with `/` at its end, or nothing at the top.
  private let folder: [UInt8]
  private let baseBytes: [UInt8]

  /// A resolver for the page at `page` of a site that is published at `base`, which ends with `/`.
  init(page: String, base: String) {
    self.page = page
    self.base = base
    baseBytes = Array(base.utf8)
    let bytes = Array(page.utf8)
    folder = bytes.lastIndex(of: UInt8(ascii: "/")).map { Array(bytes[...$0]) } ?? []
  }

  /// What `address` means, whatever it holds.
  func reading(of address: String) -> LinkReading { LinkReading(address, in: page, base: base) }

  /// What the address that stands as `bytes` in the page means.
  ///
  /// Nearly all are relative paths without any sign that means something; these are put together byte by byte.
  func reading(of bytes: ArraySlice<UInt8>) -> LinkReading {
    let isWhole = !baseBytes.isEmpty && bytes.starts(with: baseBytes)
    let target = isWhole ? plain(bytes.dropFirst(baseBytes.count), below: nil) : plain(bytes, below: folder)
    return target.map(LinkReading.inside) ?? reading(of: CharacterReferences.resolved(bytes))
  }

  /// What a plain path leads to below `folder`, or below the top of the site where that is nil; nil for any other address.
  private func plain(_ bytes: ArraySlice<UInt8>, below folder: [UInt8]?) -> LinkTarget? {
    guard let first = bytes.first, first != UInt8(ascii: "/") else { return nil }
    var hash = bytes.endIndex
    for position in bytes.indices {
      switch bytes[position] {
      case UInt8(ascii: "&"), UInt8(ascii: "%"), UInt8(ascii: ":"), UInt8(ascii: "?"), UInt8(ascii: "\\"),
        0...0x20:
        return nil
      case UInt8(ascii: "#") where hash == bytes.endIndex: hash = position
      default: continue
      }
    }
    let anchor = hash < bytes.endIndex ? String(decoding: bytes[(hash + 1)...], as: UTF8.self) : ""
    if hash == bytes.startIndex {
      return folder == nil ? nil : LinkTarget(path: page, anchor: anchor, written: page)
    }
    var path = folder ?? []
    var rest = bytes[..<hash]
    while rest.first == UInt8(ascii: ".") {
      guard rest.starts(with: [UInt8(ascii: "."), UInt8(ascii: "."), UInt8(ascii: "/")]), !path.isEmpty else {
        return nil
      }
      let top = path.dropLast().lastIndex(of: UInt8(ascii: "/"))
      path.removeSubrange((top.map { $0 + 1 } ?? 0)...)
      rest = rest.dropFirst(3)
    }
    // A dot after a slash may be a step up or none.
    for position in rest.indices.dropLast()
    where rest[position] == UInt8(ascii: "/") && rest[position + 1] == UInt8(ascii: ".") {
      return nil
    }
    path += rest
    let target = String(decoding: path, as: UTF8.self)
    return LinkTarget(path: target, anchor: anchor, written: target)
  }
}
