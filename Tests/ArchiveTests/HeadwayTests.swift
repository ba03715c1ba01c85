import Files
import Synchronization
import Testing

@testable import Archive

/// Hears how far work has come, and keeps the last of every stage.
final class Listener: Sendable {
  private let heard = Mutex<[Headway.Stage: [Int]]>([:])

  var headway: Headway {
    Headway { stage, done, total in self.heard.withLock { $0[stage] = [done, total] } }
  }

  /// How many of how many were done at the end of each stage.
  var ends: [Headway.Stage: [Int]] { heard.withLock { $0 } }
}

@Suite struct HeadwayTests {
  @Test func `making, verifying and restoring a snapshot say how far they have come, up to the end`()
    async throws
  {
    let workshop = try Workshop()
    let site = Workshop.files.count
    let making = Listener()
    let creation = try ArchiveFolder(workshop.archive, steps: .quick)
      .create(try workshop.source(), headway: making.headway)
    #expect(making.ends == [.copying: [site, site], .packing: [site, site]])

    let folder = try #require(creation.snapshot).folder
    let verifying = Listener()
    _ = try await SnapshotVerifier().verify(folder, headway: verifying.headway)
    let files = try Workshop.tree(folder).count
    #expect(verifying.ends == [.verifying: [files, files], .verifyingWeb: [site, site]])

    let restoring = Listener()
    let count = try SnapshotRestoring(folder, steps: .quick)
      .restore(to: workshop.path + "/restored", headway: restoring.headway)
    // The manifest of the site is written besides.
    #expect(restoring.ends == [.restoring: [count - 1, count - 1]])
  }
}
