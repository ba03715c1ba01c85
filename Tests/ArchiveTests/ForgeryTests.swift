import Diagnostics
import Digests
import Files
import Foundation
import Testing

@testable import Archive

/// A snapshot without a seal whose digests all fit: what can be derived from its files must still be what it says.
@Suite struct ForgeryTests {
  @Test func `a snapshot whose digests are written anew passes where nothing is false`() async throws {
    let workshop = try Workshop()
    let folder = try workshop.create()
    let before = try Workshop.tree(folder)
    let forger = try Forger(folder)
    try forger.rewriteWebArchive { $1 }
    #expect(try Workshop.tree(folder) == before)
    #expect(try await SnapshotVerifier().verify(folder).isGood)
  }

  @Test(arguments: [
    ("Year: 2024", "Year: 2023"), ("年度: 2024", "年度: 2023"), ("归档日期: 2025-01-31", "归档日期: 2024-01-31"),
    ("题名: 预算", "题名: 决算"), ("责任者: 某市", "责任者: 某县"), ("行政区划代码: 110101", "行政区划代码: 110102"),
    ("Pages: 2", "Pages: 3"), ("页数: 2", "页数: 3"), ("Files: 4", "Files: 5"), ("文件数: 4", "文件数: 5"),
    ("Content-Scope: published", "Content-Scope: none"), ("数据范围: 仅含已公开的内容", "数据范围: 不含"),
    ("Pages: 2\n", ""), ("Files: 4\n", "Files: 4\nFiles: 4\n"), ("Year: 2024\n", "Year: 2024\n备注: 无\n"),
    ("Title: 预算绩效评价公开\n题名: 预算绩效评价公开", "Title: 决算公开\n题名: 决算公开"),
    ("Source-Organization: 某市财政局\n责任者: 某市财政局", "Source-Organization: 某县财政局\n责任者: 某县财政局"),
    ("Bagging-Date: 2025-01-31\n归档日期: 2025-01-31", "Bagging-Date: 2024-01-31\n归档日期: 2024-01-31"),
    ("Bag-Software-Agent: disclose", "Bag-Software-Agent: disclose 9"),
    ("External-Identifier: 2024-01\n", "External-Identifier: 2023-01\n"),
  ])
  func `a line of the description that says something else is told`(right: String, wrong: String) async throws
  {
    let workshop = try Workshop()
    // Under a name that is none, so that the name of the folder cannot tell.
    let folder = try workshop.create() + " 副本"
    try FileManager.default.moveItem(atPath: String(folder.dropLast(" 副本".count)), toPath: folder)
    let before = try Workshop.tree(folder)[BagPath.description]
    try Forger(folder).replace(right, by: wrong, in: BagPath.description)
    #expect(try Workshop.tree(folder)[BagPath.description] != before)
    let report = try await SnapshotVerifier().verify(folder)
    #expect(report.outcome(.description) == .failed)
    #expect(report.faults.contains("A125 2024-01 副本/bag-info.txt"))
  }

  @Test(arguments: ["offset", "digest", "url", "order", "gone", "twice", "more"])
  func `an index that leads elsewhere is told`(kind: String) async throws {
    let workshop = try Workshop()
    let folder = try workshop.create()
    let packing = try MemberPacking()
    try Forger(folder).rewriteWebArchive { name, bytes in
      guard name == WebIndex.path else { return bytes }
      var lines = Self.lines(of: bytes)
      switch kind {
      case "offset": lines[0] = lines[0].replacingOccurrences(of: "\"offset\": \"", with: "\"offset\": \"1")
      case "digest": lines[0] = lines[0].replacingOccurrences(of: "sha256:", with: "sha256:0")
      case "url": lines[0] = lines[0].replacingOccurrences(of: "example.gov.cn/", with: "example.gov.cn/x/")
      case "order": lines.swapAt(0, 1)
      case "gone": lines.removeFirst()
      case "twice": lines.insert(lines[0], at: 0)
      default: return bytes + (try packing.member(Array("more\n".utf8)))
      }
      return try packing.member(Array(lines.map { $0 + "\n" }.joined().utf8))
    }
    let report = try await SnapshotVerifier().verify(folder)
    #expect(report.faults == ["A141 2024-01/data/wacz/site.wacz"])
    #expect(report.outcome(.webArchive) == .failed)
  }

  @Test(arguments: [
    (WebIndex.listPath, "\"offset\": 0", "\"offset\": 1"), (WebIndex.listPath, "sha256:", "sha256:0"),
    (WebTexts.list, "首页", "尾页"), (WebTexts.list, "2025-01-31", "2024-01-31"),
    (WebTexts.list, "{\"id\": ", "{\"id\": \"0\", \"id\": "),
    (WebTexts.package, "预算绩效评价公开", "决算公开"), (WebTexts.package, "某市财政局, 2024", "某市财政局, 2023"),
    (WebTexts.package, "2025-01-31", "2024-01-31"),
    (WebTexts.package, "jxpj/index.html", "jxpj/110101/2023/xm-01.html"),
  ])
  func `a text of the web archive that says something else is told`(
    path: String, right: String, wrong: String
  ) async throws {
    let workshop = try Workshop()
    let folder = try workshop.create()
    try Forger(folder).rewriteWebArchive { name, bytes in
      guard name == path else { return bytes }
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(text.contains(right))
      return Array(text.replacingOccurrences(of: right, with: wrong).utf8)
    }
    #expect(try await SnapshotVerifier().verify(folder).faults == ["A141 2024-01/data/wacz/site.wacz"])
  }

  @Test(arguments: [
    ("WARC-Type: response", "WARC-Type: resource"), ("WARC-Date: 2025-01-31", "WARC-Date: 2024-01-31"),
    ("WARC-Block-Digest: sha256:", "WARC-Block-Digest: sha256:0"),
    ("WARC-Record-ID: <", "WARC-Record-ID: <0"),
    ("\r\nContent-Type: application/http", "\r\nWARC-Concurrent-To: <x>\r\nContent-Type: application/http"),
  ])
  func `a record whose head says something else is told`(right: String, wrong: String) async throws {
    let workshop = try Workshop()
    let folder = try workshop.create()
    let packing = try MemberPacking()
    try Forger(folder).rewriteWebArchive { name, bytes in
      guard name.hasPrefix("archive/") else { return bytes }
      var members = Self.members(of: bytes)
      let text = String(decoding: members[1], as: UTF8.self)
      #expect(text.contains(right))
      members[1] = Array(text.replacingOccurrences(of: right, with: wrong).utf8)
      return try members.flatMap { try packing.member($0) }
    }
    #expect(try await SnapshotVerifier().verify(folder).faults == ["A141 2024-01/data/wacz/site.wacz"])
  }

  @Test func `a record that the site does not have, and an entry too many, are told`() async throws {
    let workshop = try Workshop()
    let folder = try workshop.create()
    let packing = try MemberPacking()
    let record = "WARC/1.1\r\nWARC-Type: metadata\r\nContent-Length: 1\r\n\r\nx\r\n\r\n"
    try Forger(folder).rewriteWebArchive { name, bytes in
      name.hasPrefix("archive/") ? bytes + (try packing.member(Array(record.utf8))) : bytes
    }
    #expect(try await SnapshotVerifier().verify(folder).faults == ["A141 2024-01/data/wacz/site.wacz"])
    let other = try Workshop().holding { try $0.create() }
    try Forger(other.path).rewriteWebArchive { name, bytes in name == WebTexts.list ? nil : bytes }
    #expect(try await SnapshotVerifier().verify(other.path).faults == ["A141 2024-01/data/wacz/site.wacz"])
  }

  @Test func `an index of many thousand lines is held to its records`() throws {
    let digester = try Digesters().sha256
    let lines = (0..<5000).map { number in
      CDXLine(
        WebFile(
          path: "\(number).html", bytes: number, type: MediaType.html, payload: digester.digest(of: []),
          block: digester.digest(of: []),
          title: nil), below: "https://example.gov.cn/", part: "data-00001.warc.gz", offset: number, length: 1
      )
    }
    let index = try WebIndex(lines, timestamp: "20250131040000", digester)
    #expect(
      try WebIndex.list(of: index.compressed, lines, timestamp: "20250131040000", digester) == index.list)
    #expect(index.list.split(separator: UInt8(ascii: "\n")).count == 4)
    #expect(
      try WebIndex.list(of: index.compressed, Array(lines.dropLast()), timestamp: "20250131040000", digester)
        == nil)
    #expect(
      try WebIndex.list(of: Array(index.compressed.dropLast()), lines, timestamp: "20250131040000", digester)
        == nil)
  }

  private static func lines(of index: [UInt8]) -> [String] {
    members(of: index).flatMap {
      String(decoding: $0, as: UTF8.self).split(separator: "\n").map { String($0) }
    }
  }

  /// What the gzip members in `bytes` hold.
  private static func members(of bytes: [UInt8]) -> [[UInt8]] {
    var members: [[UInt8]] = []
    var at = 0
    do {
      var inflater = try Inflater()
      while at < bytes.count {
        var member: [UInt8] = []
        inflater.begin()
        while inflater.read(bytes, at: &at, into: &member, limit: 65_536) == .more {}
        members.append(member)
      }
    } catch {
      Issue.record(error)
    }
    return members
  }
}
