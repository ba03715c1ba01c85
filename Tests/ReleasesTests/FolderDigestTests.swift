import Digests
import Files
import Foundation
import Testing

@testable import Releases

@Suite struct FolderDigestTests {
  private func digest(_ files: [String: String]) throws -> Digest {
    try FolderDigest.of("a", in: MemoryTree(files), Digester(.sha256))
  }

  @Test func `every name and byte counts, and nothing beside the folder`() throws {
    let files = ["a/x": "12", "a/y": "", "a/b/z": "3"]
    let own = try digest(files)
    #expect(try digest(files.merging(["b": "x"]) { first, _ in first }) == own)
    let others = [
      ["a/x": "1", "a/y": "2", "a/b/z": "3"], ["a/x": "12", "a/b/y": "", "a/b/z": "3"],
      ["a/x": "12", "a/y": "", "a/z": "3"], ["a/x": "12", "a/b/z": "3"],
      ["a/x": "13", "a/y": "", "a/b/z": "3"],
      ["a/x": "12", "a/y": "", "a/b/z": "3", "a/.hidden": ""], [:],
    ]
    #expect(Set(try others.map(digest) + [own]).count == others.count + 1)
  }

  @Test func `an empty folder and a link count too`() throws {
    let folder = try TemporaryFolder()
    try folder.put("a/x", "1")
    let tree = DiskTree(root: folder.site)
    let digester = try Digester(.sha256)
    let first = try FolderDigest.of("a", in: tree, digester)
    try FileManager.default.createDirectory(
      atPath: folder.site + "/a/empty", withIntermediateDirectories: false)
    let second = try FolderDigest.of("a", in: tree, digester)
    try folder.link("a/link", to: "x")
    #expect(Set([first, second, try FolderDigest.of("a", in: tree, digester)]).count == 3)
  }
}
