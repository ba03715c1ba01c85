import Diagnostics
import Digests
import Files
import Testing

@testable import Archive

@Suite struct WebArchiveTests {
  private let workshop: Workshop
  private let digesters: Digesters

  init() throws {
    (workshop, digesters) = (try Workshop(), try Digesters())
  }

  /// The codes of what is found in the web archive that stands in the bag `folder`, made of a site of `site`.
  private func codes(
    _ folder: String, _ site: [String: VerificationRun.SiteFile] = [:]
  ) throws -> [String] {
    var findings = Findings("bag")
    var web = WebArchiveVerification(
      folder, site: site, limits: Limits(), digesters, try workshop.source().record)
    try web.look(&findings, Headway.unheard.counting(.verifyingWeb, to: 0))
    return findings.diagnostics.map(\.fault.code)
  }

  @Test(arguments: [
    ("a record that unpacks without end", 0), ("an entry twice", 1), ("a record of another file", 2),
  ])
  func `a web archive that lies is found out, although every manifest fits it`(name: String, kind: Int) throws
  {
    let bomb = [UInt8](repeating: 0x61, count: 8_000_000)
    let head = "WARC/1.1\r\nWARC-Type: \(kind == 2 ? "response" : "warcinfo")\r\nContent-Length: 10\r\n\r\n"
    let member = try MemberPacking().member(Array(head.utf8) + bomb)
    let folder = workshop.path + "/bag"
    try Tree.make(folder + "/data/wacz", .quick)
    let day = try workshop.source().record.archived
    var zip = ZipWriter(try FileSink(folder + "/" + BagPath.web, digesters, steps: .quick), day: day)
    for _ in 0..<(kind == 1 ? 2 : 1) { try zip.add("archive/data.warc.gz", member) }
    let package = Array(
      "\"archive/data.warc.gz\", \"hash\": \"sha256:\(digesters.sha256.digest(of: member))\"".utf8)
    try zip.add("datapackage.json", package)
    try zip.add("datapackage-digest.json", Array("\"sha256:\(digesters.sha256.digest(of: package))\"".utf8))
    _ = try zip.finish()
    #expect(try codes(folder) == ["A141"])
  }

  @Test(arguments: [
    ("application/ofd", []), ("application/octet-stream", []), ("a/b\r\nLocation: /", ["A141"]),
    ("", ["A141"]),
  ])
  func `a file may have been of another media type when the snapshot was made`(
    type: String, found: [String]
  ) throws {
    let folder = workshop.path + "/bag"
    let bytes = Array("报告".utf8)
    let digest = digesters.sha256.digest(of: bytes)
    for path in ["/work", "/data/wacz"] { try Tree.make(folder + path, .quick) }
    try Workshop.write(bytes, to: folder + "/site/a.ofd")
    let header = WebFile.header(type, bytes: bytes.count)
    let file = WebFile(
      path: "a.ofd", bytes: bytes.count, type: type, payload: digest,
      block: digesters.sha256.digest(of: header + bytes), title: nil)
    _ = try WebArchive(try workshop.source().record, digesters, steps: .quick).write(
      [file], site: folder + "/site", work: folder + "/work", to: folder + "/" + BagPath.web, .unheard)
    let standing = VerificationRun.SiteFile(bytes: bytes.count, digest: digest, unmarked: digest, title: nil)
    #expect(try codes(folder, ["a.ofd": standing]) == found)
  }

  @Test(arguments: [
    ("HTTP/1.1 200 OK\r\nContent-Type: application/ofd\r\nContent-Length: 6\r\n\r\n", "application/ofd"),
    ("HTTP/1.1 200 OK\r\nContent-Type: application/ofd\r\nContent-Length: 7\r\n\r\n", nil),
    ("HTTP/1.1 404 No\r\nContent-Type: application/ofd\r\nContent-Length: 6\r\n\r\n", nil),
    ("HTTP/1.1 200 OK\r\nContent-Type: a/b\r\nLocation: /\r\nContent-Length: 6\r\n\r\n", nil),
    ("HTTP/1.1 200 OK\r\nContent-Type: \r\nContent-Length: 6\r\n\r\n", nil), ("", nil),
  ])
  func `what is no answer with the whole file has no media type`(header: String, type: String?) {
    #expect(WebFile.type(in: Array(header.utf8), bytes: 6) == type)
  }
}
