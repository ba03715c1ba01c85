import Diagnostics
import Digests
import Files
import Testing

@testable import Archive

@Suite struct WebArchiveTests {
  private static let address = "https://example.gov.cn/"
  private let workshop: Workshop
  private let digesters: Digesters

  init() throws {
    (workshop, digesters) = (try Workshop(), try Digesters())
  }

  /// The codes of what is found in a web archive of `member`, as an entry that stands there so many times.
  private func codes(
    _ member: [UInt8], times: Int = 1, site: [String: VerificationRun.SiteFile] = [:]
  ) throws -> [String] {
    let folder = workshop.path + "/bag"
    try Tree.make(folder + "/data/wacz", .quick)
    let day = try workshop.source().record.archived
    var zip = ZipWriter(try FileSink(folder + "/" + BagPath.web, digesters, steps: .quick), day: day)
    for _ in 0..<times { try zip.add("archive/data.warc.gz", member) }
    let package = Array(
      "\"archive/data.warc.gz\", \"hash\": \"sha256:\(digesters.sha256.digest(of: member))\"".utf8)
    try zip.add("datapackage.json", package)
    try zip.add("datapackage-digest.json", Array("\"sha256:\(digesters.sha256.digest(of: package))\"".utf8))
    _ = try zip.finish()
    var findings = Findings("bag")
    var web = WebArchiveVerification(
      folder, site: site, limits: Limits(), digesters, address: Self.address)
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
    #expect(try codes(member, times: kind == 1 ? 2 : 1) == ["A141"])
  }

  @Test(arguments: [
    ("HTTP/1.1 200 OK\r\nContent-Type: application/ofd\r\nContent-Length: 6\r\n\r\n", true),
    ("HTTP/1.1 200 OK\r\nContent-Type: application/octet-stream\r\nContent-Length: 6\r\n\r\n", true),
    ("HTTP/1.1 200 OK\r\nContent-Type: application/ofd\r\nContent-Length: 7\r\n\r\n", false),
    ("HTTP/1.1 404 No\r\nContent-Type: application/ofd\r\nContent-Length: 6\r\n\r\n", false),
    ("HTTP/1.1 200 OK\r\nContent-Type: a/b\r\nLocation: /\r\nContent-Length: 6\r\n\r\n", false),
    ("HTTP/1.1 200 OK\r\nContent-Type: \r\nContent-Length: 6\r\n\r\n", false), ("", false),
  ])
  func `a file may have been of another media type when the snapshot was made, and nothing else`(
    header: String, isSound: Bool
  ) throws {
    let bytes = Array("报告".utf8)
    let digest = digesters.sha256.digest(of: bytes)
    let head = """
      WARC/1.1\r
      WARC-Type: response\r
      WARC-Target-URI: \(Self.address)a.ofd\r
      WARC-Payload-Digest: sha256:\(digest)\r
      Content-Length: \(header.utf8.count + bytes.count)\r
      \r

      """
    let member = try MemberPacking().member(Array((head + header).utf8) + bytes + Array("\r\n\r\n".utf8))
    let file = VerificationRun.SiteFile(bytes: bytes.count, digest: digest, unmarked: digest)
    #expect(try codes(member, site: ["a.ofd": file]).contains("A141") == !isSound)
  }
}
