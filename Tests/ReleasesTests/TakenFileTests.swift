import Foundation
import Glibc
import Testing

@testable import Releases

@Suite struct TakenFileTests {
  @Test func `a finished file is taken over, and stays when its maker removes it`() throws {
    let folder = try TemporaryFolder()
    let source = folder.path + "/all.csv"
    try make(source, "一,1\n")
    let before = try status(source).st_ino
    let result = try build(["data/all.csv": source], in: folder)
    #expect(result.written == ["data/all.csv"])
    #expect(try status(folder.site + "/data/all.csv").st_ino == before)
    try FileManager.default.removeItem(atPath: source)
    #expect(try folder.siteTree() == ["data/all.csv": "一,1\n"])
    #expect(try folder.manifest().files.map(\.bytes) == ["一,1\n".utf8.count])
  }

  @Test(.enabled(if: TakenFileTests.isElsewhere, "not run: /dev/shm is no file system of its own"))
  func `a finished file on another file system is copied`() throws {
    let folder = try TemporaryFolder()
    let source = "/dev/shm/disclose-\(UUID().uuidString)"
    defer { unlink(source) }
    try make(source, "一,1\n")
    try build(["data/all.csv": source], in: folder)
    #expect(try status(folder.site + "/data/all.csv").st_dev != status(source).st_dev)
    #expect(try folder.siteTree() == ["data/all.csv": "一,1\n"])
  }

  @Test func `a finished file that stands already stays as it is`() throws {
    let folder = try TemporaryFolder()
    let (first, second) = (folder.path + "/1", folder.path + "/2")
    for file in [first, second] { try make(file, "一,1\n") }
    let built = try build(["all.csv": first], in: folder)
    let again = try build(["all.csv": second], in: folder)
    #expect(again.kept == ["all.csv"] && again.manifest == built.manifest)
    #expect(try status(folder.site + "/all.csv").st_ino == status(first).st_ino)
    try make(second, "一,2\n")
    #expect(try build(["all.csv": second], in: folder).written == ["all.csv"])
    #expect(try folder.siteTree() == ["all.csv": "一,2\n"])
  }

  @Test func `a finished file that is handed in twice, or where a folder stands, is refused`() throws {
    let folder = try TemporaryFolder()
    let source = folder.path + "/all.csv"
    try make(source, "1")
    let staging = try OutputFolder(folder.site, steps: .quick).stage(generator: "disclose")
    try staging.add("all.csv", contentsOf: source)
    for path in ["all.csv", "all.csv/1"] {
      #expect(throws: ReleaseTrouble.twice(path: "all.csv")) { try staging.add(path, contentsOf: source) }
    }
    try staging.discard()
  }

  private static let isElsewhere: Bool = {
    var (memory, folder) = (stat(), stat())
    return stat("/dev/shm", &memory) == 0 && stat(NSTemporaryDirectory(), &folder) == 0
      && memory.st_dev != folder.st_dev
  }()

  @discardableResult
  private func build(_ files: [String: String], in folder: TemporaryFolder) throws -> Replacement {
    let staging = try OutputFolder(folder.site, steps: .quick).stage(generator: "disclose")
    for (path, source) in files.sorted(by: { $0.key < $1.key }) { try staging.add(path, contentsOf: source) }
    return try staging.commit()
  }

  private func make(_ path: String, _ text: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
  }

  private func status(_ path: String) throws -> stat {
    var status = stat()
    try #require(stat(path, &status) == 0)
    return status
  }
}
