import Files
import Testing

@testable import Releases

@Suite struct EmptyFileTests {
  /// Under the thread sanitizer this fails where the one empty array of all threads is written to.
  @Test func `empty files are read by many threads at once`() async throws {
    let folder = try TemporaryFolder()
    try folder.put("empty", "")
    let site = folder.site
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<8 {
        group.addTask {
          for _ in 0..<100 {
            let bytes = try Directory.named(site, steps: .quick)?.bytes(of: "empty")
            #expect(bytes == [])
            #expect(try DiskTree(root: site).bytes(at: "empty") == [])
          }
        }
      }
      try await group.waitForAll()
    }
  }
}
