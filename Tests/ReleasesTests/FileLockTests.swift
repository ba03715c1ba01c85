import Files
import Foundation
import Testing

@Suite struct FileLockTests {
  /// Whether `file` could be claimed; it is given back at once.
  private func isClaimed(_ file: String) throws -> Bool {
    guard let lock = try FileLock(file: file) else { return false }
    withExtendedLifetime(lock) {}
    return true
  }

  @Test func `what one holds nobody else gets, until it is given back`() throws {
    let folder = try TemporaryFolder()
    try folder.put("a", "")
    let file = folder.site + "/a"
    do {
      let first = try FileLock(file: file)
      let isOther = try isClaimed(file)
      #expect(!isOther)
      withExtendedLifetime(first) {}
    }
    let isFree = try isClaimed(file)
    #expect(isFree)
  }

  @Test func `a claim is not refused because another program is just being started`() async throws {
    let folder = try TemporaryFolder()
    try folder.put("a", "")
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<2 {
        group.addTask {
          for _ in 0..<100 {
            let process = Process()
            process.executableURL = URL(filePath: "/bin/true")
            try process.run()
            process.waitUntilExit()
          }
        }
      }
      for _ in 0..<2000 {
        let isOurs = try isClaimed(folder.site + "/a")
        #expect(isOurs)
      }
      try await group.waitForAll()
    }
  }
}
