import Digests

/// The index of a web archive: the lines sorted by their bytes, in gzip members of some thousand lines, and a list of
/// where each member begins (`cdxj-gzip-1.0`). **The form must not change**, because verifying holds an index to it.
struct WebIndex {
  static let path = "indexes/" + name
  static let listPath = "indexes/index.idx"
  private static let name = "index.cdx.gz"
  private static let linesAMember = 2048

  private(set) var compressed: [UInt8] = []
  private(set) var list = heading

  init(_ lines: [CDXLine], timestamp: String, _ digester: Digester) throws(ArchiveTrouble) {
    let packing = try MemberPacking()
    for text in Self.members(lines, timestamp: timestamp) {
      let member = try packing.member(text)
      list += Self.entry(of: member, text, at: compressed.count, digester)
      compressed += member
    }
  }

  /// The list that belongs to `compressed`; nil where that does not unpack to exactly `lines`.
  static func list(
    of compressed: [UInt8], _ lines: [CDXLine], timestamp: String, _ digester: Digester
  ) throws(ArchiveTrouble) -> [UInt8]? {
    var inflater = try Inflater()
    var list = heading
    var at = 0
    for text in members(lines, timestamp: timestamp) {
      let start = at
      guard inflater.unpacks(compressed, from: &at, to: text) else { return nil }
      list += entry(of: Array(compressed[start..<at]), text, at: start, digester)
    }
    return at == compressed.count ? list : nil
  }

  private static var heading: [UInt8] {
    Array("!meta 0 \(JSONText.object([("format", "cdxj-gzip-1.0"), ("filename", name)]))\n".utf8)
  }

  /// What each member holds, one after the other.
  private static func members(_ lines: [CDXLine], timestamp: String) -> some Sequence<[UInt8]> {
    let sorted = lines.map { $0.text(at: timestamp) }.sorted { $0.precedesByBytes($1) }
    return stride(from: 0, to: sorted.count, by: linesAMember).lazy.map { start in
      Array(sorted[start...].prefix(linesAMember).joined().utf8)
    }
  }

  /// The line of the list for `member`, which holds `text` and stands at `offset`.
  private static func entry(
    of member: [UInt8], _ text: [UInt8], at offset: Int, _ digester: Digester
  ) -> [UInt8] {
    let space = UInt8(ascii: " ")
    let key = text.split(separator: space, maxSplits: 2).prefix(2).joined(separator: [space])
    let rest =
      " {\"offset\": \(offset), \"length\": \(member.count), "
      + "\"digest\": \"sha256:\(digester.digest(of: member))\", \"filename\": \"\(name)\"}\n"
    return key + Array(rest.utf8)
  }
}
