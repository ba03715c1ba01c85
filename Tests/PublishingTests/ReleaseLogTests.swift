import Files
import Foundation
import Testing

@testable import Publishing

@Suite("The log of releases")
final class ReleaseLogTests {
  private let site: TemporaryFolder

  init() throws {
    site = try TemporaryFolder()
  }

  deinit {
    site.clear()
  }

  private func entry(_ fingerprint: String) -> LogEntry {
    LogEntry(
      number: 0, at: "2026-01-01T00:00:00Z", by: "clerk", action: .publish, target: "门户",
      fingerprint: fingerprint,
      manifest: "00", replaced: nil, date: "2026-01-01", content: "11", templates: "22", program: "disclose",
      files: 3, written: 2, removed: 1, before: "")
  }

  private func store() throws -> ReleaseStore {
    let store = ReleaseStore(site: site.path)
    try FileManager.default.createDirectory(atPath: store.folder, withIntermediateDirectories: true)
    return store
  }

  @Test("numbers its lines and reads what it wrote")
  func reading() throws {
    let store = try store()
    var log = try ReleaseLog(in: store)
    #expect(log.entries.isEmpty)
    try log.append(entry("A"))
    try log.append(entry("B"))
    let again = try ReleaseLog(in: store)
    #expect(again.entries == log.entries)
    #expect(again.entries.map(\.number) == [1, 2])
    #expect(again.entries[0].before == String(repeating: "0", count: 64))
    #expect(again.entries[1].before != again.entries[0].before)
  }

  @Test(
    "is refused where a line was changed, taken out or added",
    arguments: ["change", "remove", "double", "torn"])
  func damage(kind: String) throws {
    let store = try store()
    var log = try ReleaseLog(in: store)
    for name in ["A", "B", "C"] { try log.append(entry(name)) }
    let path = store.folder + "/log.jsonl"
    let text = try String(contentsOfFile: path, encoding: .utf8)
    var lines = text.split(separator: "\n").map(String.init)
    switch kind {
    case "change": lines[0] = lines[0].replacingOccurrences(of: "clerk", with: "other")
    case "remove": lines.remove(at: 1)
    case "double": lines.insert(lines[1], at: 1)
    default: lines[2] = String(lines[2].dropLast(5))
    }
    try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: URL(fileURLWithPath: path))
    #expect(throws: PublishTrouble.self) { _ = try ReleaseLog(in: store) }
  }

  @Test("tells in an excerpt neither who published, nor on which machine, nor the digest of all content")
  func excerpt() throws {
    let store = try store()
    var log = try ReleaseLog(in: store)
    var address = entry("B")
    address.target = "clerk@10.1.2.3:/srv/jxpj"
    for entry in [entry("A"), address] { try log.append(entry) }
    let text = try DiskTree(root: store.folder).bytes(at: "log.jsonl")
    let lines = String(decoding: try ReleaseLog.excerpt(of: text), as: UTF8.self).split(separator: "\n")
    let first =
      #"{"action":"publish","at":"2026-01-01T00:00:00Z","before":"\#(String(repeating: "0", count: 64))","date":"2026-01-01","#
      + #""files":3,"fingerprint":"A","manifest":"00","number":1,"program":"disclose","removed":1,"target":"门户","#
      + #""templates":"22","written":2}"#
    #expect(lines.map(String.init).first == first)
    #expect(lines.count == 2 && lines[1].contains(#""before":"\#(log.entries[1].before)""#))
    for secret in ["clerk", "10.1.2.3", "srv", "\"11\""] { #expect(!lines.joined().contains(secret)) }
    #expect(throws: PublishTrouble.damagedLog(line: 1)) { _ = try ReleaseLog.excerpt(of: Array("{}\n".utf8)) }
  }
}
