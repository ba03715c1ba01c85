import Files
import Foundation
import Synchronization
import Testing

@Suite struct FileLockTests {
  /// Tells the second claimant that it is over.
  private final class End: Sendable {
    let isThere = Atomic(false)
  }

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

  /// A program that is being started holds the lock for a moment, over and over: here a second claimant in its place.
  @Test func `a claim is not refused because another program is just being started`() async throws {
    let folder = try TemporaryFolder()
    try folder.put("a", "")
    let file = folder.site + "/a"
    let end = End()
    await withTaskGroup(of: Void.self) { group in
      group.addTask {
        while !end.isThere.load(ordering: .relaxed) {
          let held = open(file, O_RDWR | O_CLOEXEC)
          if flock(held, LOCK_EX | LOCK_NB) == 0 { usleep(1_000) }
          close(held)
          usleep(2_000)
        }
      }
      var refused = 0
      for _ in 0..<100 {
        do { refused += try isClaimed(file) ? 0 : 1 } catch { Issue.record(error) }
        usleep(500)
      }
      #expect(refused == 0)
      end.isThere.store(true, ordering: .relaxed)
    }
  }
}
