import Digests

/// The index of a web archive: the lines sorted by their bytes, in gzip members of some thousand lines, and a list of
/// where each member begins (`cdxj-gzip-1.0`).
struct WebIndex {
  static let name = "index.cdx.gz"
  private static let linesAMember = 2048

  private(set) var compressed: [UInt8] = []
  private(set) var list: [UInt8] = []

  init(_ lines: [CDXLine], timestamp: String, _ digester: Digester) throws(ArchiveTrouble) {
    let sorted = lines.map { $0.text(at: timestamp) }.sorted { $0.precedesByBytes($1) }
    let heading = JSONText.object([("format", "cdxj-gzip-1.0"), ("filename", Self.name)])
    list = Array("!meta 0 \(heading)\n".utf8)
    let packing = try MemberPacking()
    var rest = sorted[...]
    while let first = rest.first {
      let text = rest.prefix(Self.linesAMember).joined()
      rest = rest.dropFirst(Self.linesAMember)
      let member = try packing.member(Array(text.utf8))
      let key = first.split(separator: " ", maxSplits: 2).prefix(2).joined(separator: " ")
      let digest = digester.digest(of: member)
      list += Array(
        "\(key) {\"offset\": \(compressed.count), \"length\": \(member.count), \"digest\": \"sha256:\(digest)\", "
          .utf8)
      list += Array("\"filename\": \"\(Self.name)\"}\n".utf8)
      compressed += member
    }
  }
}
