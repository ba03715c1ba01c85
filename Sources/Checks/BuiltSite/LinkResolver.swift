/// Reads the addresses that one page of the site writes.
struct LinkResolver {
  private let page: String
  private let base: String
  /// The bytes of the page's folder with `/` at its end, then those of each folder above it; nothing at the top.
  private let folders: [[UInt8]]
  private let baseBytes: [UInt8]

  /// A resolver for the page at `page` of a site that is published at `base`, which ends with `/`.
  init(page: String, base: String) {
    self.page = page
    self.base = base
    baseBytes = Array(base.utf8)
    var folder = Array(page.utf8)
    var folders: [[UInt8]] = []
    while let slash = folder.dropLast().lastIndex(of: UInt8(ascii: "/")) {
      folder.removeSubrange((slash + 1)...)
      folders.append(folder)
    }
    self.folders = folders + [[]]
  }

  /// What `address` means, whatever it holds.
  func reading(of address: String) -> LinkReading { LinkReading(address, in: page, base: base) }

  /// What the address that stands as `bytes` in the page means.
  ///
  /// Nearly all are relative paths without any sign that means something; these are put together byte by byte.
  func reading(of bytes: ArraySlice<UInt8>) -> LinkReading {
    let isWhole = !baseBytes.isEmpty && bytes.starts(with: baseBytes)
    let target =
      isWhole
      ? plain(bytes.dropFirst(baseBytes.count), below: [[]], ofPage: false)
      : plain(bytes, below: folders, ofPage: true)
    return target.map(LinkReading.inside) ?? reading(of: CharacterReferences.resolved(bytes))
  }

  /// What a plain path leads to below the first of `folders`, which are followed by those above it; nil for any other address.
  /// Only within a page may the path be left out.
  private func plain(_ bytes: ArraySlice<UInt8>, below folders: [[UInt8]], ofPage isOfPage: Bool)
    -> LinkTarget?
  {
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
      return isOfPage ? LinkTarget(path: page, anchor: anchor, written: page) : nil
    }
    var rest = bytes[..<hash]
    var steps = 0
    while let first = rest.first, first == UInt8(ascii: ".") {
      let slash = rest.startIndex + 2
      guard slash < rest.endIndex, rest[slash - 1] == first, rest[slash] == UInt8(ascii: "/"),
        steps + 1 < folders.count
      else { return nil }
      steps += 1
      rest = rest.dropFirst(3)
    }
    // A dot after a slash may be a step up or none.
    for position in rest.indices.dropLast()
    where rest[position] == UInt8(ascii: "/") && rest[position + 1] == UInt8(ascii: ".") {
      return nil
    }
    let target = String(decoding: folders[steps] + rest, as: UTF8.self)
    return LinkTarget(path: target, anchor: anchor, written: target)
  }
}
