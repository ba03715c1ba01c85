import Foundation
import Glibc
import Testing

@testable import Releases

@Suite struct FileFromDiskTests {
  @Test func `a finished file becomes one of the site's own, and its maker may remove it`() throws {
    let folder = try TemporaryFolder()
    let source = folder.path + "/all.csv"
    try make(source, "一,1\n")
    #expect(chmod(source, 0o600) == 0)
    let result = try build(["data/all.csv": source], in: folder)
    #expect(result.written == ["data/all.csv"])
    // Who may read it follows from the site's folder, not from the one in which it was made.
    let (file, manifest) = (
      try status(folder.site + "/data/all.csv"), try status(folder.site + "/manifest.json")
    )
    #expect(file.st_mode == manifest.st_mode && file.st_nlink == 1)
    try FileManager.default.removeItem(atPath: source)
    #expect(try folder.siteTree() == ["data/all.csv": "一,1\n"])
    #expect(try folder.manifest().files.map(\.bytes) == ["一,1\n".utf8.count])
  }

  @Test func `a finished file that stands already stays as it is`() throws {
    let folder = try TemporaryFolder()
    let (first, second) = (folder.path + "/1", folder.path + "/2")
    for file in [first, second] { try make(file, "一,1\n") }
    let built = try build(["all.csv": first], in: folder)
    let before = try status(folder.site + "/all.csv").st_ino
    let again = try build(["all.csv": second], in: folder)
    #expect(again.kept == ["all.csv"] && again.manifest == built.manifest)
    #expect(try status(folder.site + "/all.csv").st_ino == before)
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
