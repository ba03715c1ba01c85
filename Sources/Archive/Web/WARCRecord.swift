import Digests

/// What stands before the block of a WARC 1.1 record (ISO 28500:2017), its lines ended with CR LF.
struct WARCRecord: Sendable {
  let type: String
  let id: String
  private let fields: [(name: String, value: String)]

  /// The record that says who made the file.
  static func information(_ block: [UInt8], file: String, date: String, _ digester: Digester) -> WARCRecord {
    let digest = digester.digest(of: block)
    let id = identifier("warcinfo", file, date, digest, digester)
    return WARCRecord(
      type: "warcinfo", id: id,
      fields: [
        ("WARC-Date", date), ("WARC-Filename", file), ("WARC-Block-Digest", "sha256:\(digest)"),
        ("Content-Type", "application/warc-fields"), ("Content-Length", "\(block.count)"),
      ])
  }

  /// The block of the record that says who made the file.
  static func informationBlock(of record: SnapshotRecord) -> [UInt8] {
    var info = BagInfo()
    info.add("software", record.software)
    info.add("format", "WARC File Format 1.1")
    info.add("conformsTo", "http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/")
    info.add("operator", record.agency)
    info.add("description", record.title)
    return info.lines.flatMap { Array("\($0.label): \($0.value)\r\n".utf8) }
  }

  /// What the lines of that block are called in bag-info.txt.
  static let labels = [
    (BagInfo.Label.title, "description"), (BagInfo.Label.agency, "operator"),
    (BagInfo.Label.software, "software"),
  ]

  /// The record of the answer that a web server gives for `file`.
  static func response(
    _ file: WebFile, below base: String, date: String, information: String, _ digester: Digester
  ) -> WARCRecord {
    let address = WebAddress(file.path, below: base).text
    return WARCRecord(
      type: "response", id: identifier("response", address, date, file.block, digester),
      fields: [
        ("WARC-Target-URI", address), ("WARC-Date", date), ("WARC-Warcinfo-ID", information),
        ("WARC-Payload-Digest", "sha256:\(file.payload)"), ("WARC-Block-Digest", "sha256:\(file.block)"),
        ("Content-Type", "application/http;msgtype=response"),
        ("Content-Length", "\(file.header.count + file.bytes)"),
      ])
  }

  /// The bytes up to the block.
  var head: [UInt8] {
    var lines = "WARC/1.1\r\nWARC-Type: \(type)\r\nWARC-Record-ID: \(id)\r\n"
    for field in fields { lines += "\(field.name): \(field.value)\r\n" }
    return Array((lines + "\r\n").utf8)
  }

  /// What follows the block.
  static let tail = Array("\r\n\r\n".utf8)

  /// An identifier that the same record always has: a UUID of version 8 (RFC 9562, 5.8) of the first bytes of a SHA-256.
  private static func identifier(
    _ type: String, _ name: String, _ date: String, _ digest: Digest, _ digester: Digester
  ) -> String {
    var bytes = Array(
      digester.digest(of: Array("\(type)\n\(name)\n\(date)\n\(digest)\n".utf8)).bytes.prefix(16))
    bytes[6] = bytes[6] & 0x0F | 0x80
    bytes[8] = bytes[8] & 0x3F | 0x80
    let hex = Array(Digest(bytes: bytes).hex)
    let parts = [hex[0..<8], hex[8..<12], hex[12..<16], hex[16..<20], hex[20..<32]].map { String($0) }
    return "<urn:uuid:" + parts.joined(separator: "-") + ">"
  }
}
