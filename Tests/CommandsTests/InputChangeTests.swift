import Files
import Foundation
import Releases
import Synchronization
import Testing

@testable import Commands

/// A build whose content somebody changes while it is at work.
@Suite struct InputChangeTests {
  /// A site of which one file is another after it was read some times.
  private final class ChangingTree: FileTree {
    private let before: any FileTree
    private let after: any FileTree
    private let path: String
    private let rest: Mutex<Int>

    init(_ before: [String: String], after: [String: String], path: String, reads: Int) {
      self.before = LayeredTree(MemoryTree(before), over: EditedSite.look)
      self.after = LayeredTree(MemoryTree(after), over: EditedSite.look)
      self.path = path
      rest = Mutex(reads)
    }

    func entries(in folder: String) throws(FileTrouble) -> [FileEntry] { try before.entries(in: folder) }
    func kind(at path: String) throws(FileTrouble) -> FileEntry.Kind? { try before.kind(at: path) }
    func bytes(at path: String) throws(FileTrouble) -> [UInt8] {
      guard path == self.path else { return try before.bytes(at: path) }
      let isBefore = rest.withLock { rest in
        rest -= 1
        return rest >= 0
      }
      return try (isBefore ? before : after).bytes(at: path)
    }
  }

  @Test(arguments: [1, 2])
  func `what changes while a site is made is not mixed into it`(reads: Int) async throws {
    try await withFolder { folder in
      var site = try EditedSite(seed: 31)
      let output = folder + "/own"
      _ = try await site.outcome(into: output)
      let standing = try files(in: output)
      site.tellMore(of: "110101")
      let earlier = site.files
      site.tellMore(of: "110101")
      let path = try #require(
        site.files.keys.sorted().first { $0.hasPrefix("Content/110101/") && site.files[$0] != earlier[$0] })
      let tree = ChangingTree(earlier, after: site.files, path: path, reads: reads)
      let build = SiteBuild(
        site: tree, output: OutputFolder(output), day: site.day, jobs: 2, takesNotes: true)
      let change = await #expect(throws: InputChange.self) { try await build.run() }
      #expect(change?.places == ["Content/110101"])
      #expect(try files(in: output) == standing)
      _ = try await site.outcome(into: output)
      _ = try await site.outcome(into: folder + "/whole", takesNotes: false)
      #expect(try files(in: output) == files(in: folder + "/whole"))
    }
  }

  @Test func `settings that change while a site is made are not mixed into it`() async throws {
    try await withFolder { folder in
      let site = try EditedSite(seed: 31)
      let path = "Content/site.yaml"
      var after = site.files
      after[path] = try #require(site.files[path]) + "# later\n"
      let tree = ChangingTree(site.files, after: after, path: path, reads: 1)
      let build = SiteBuild(
        site: tree, output: OutputFolder(folder + "/own"), day: site.day, jobs: 2, takesNotes: true)
      let change = await #expect(throws: InputChange.self) { try await build.run() }
      #expect(change?.places == ["Content", "Templates"])
      #expect(!FileManager.default.fileExists(atPath: folder + "/own"))
    }
  }
}
