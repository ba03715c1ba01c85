import Evaluation
import Files
import Foundation
import Releases
import Synchronization
import Testing

@testable import Publishing

/// Hears how far work has come, and keeps the last of every stage.
private final class Listener: Sendable {
  private let heard = Mutex<[Headway.Stage: [Int]]>([:])

  var headway: Headway {
    Headway { stage, done, total in self.heard.withLock { $0[stage] = [done, total] } }
  }

  /// How many of how many were done at the end of each stage.
  var ends: [Headway.Stage: [Int]] { heard.withLock { $0 } }
}

@Suite("How far a publication has come")
final class HeadwayTests {
  private let place: TemporaryFolder
  private var folder: String { place.path + "/site" }

  init() throws {
    place = try TemporaryFolder()
  }

  deinit {
    place.clear()
  }

  /// A built site of three files, kept.
  private func kept(_ headway: Headway = .unheard) throws -> KeptRelease {
    let staging = try OutputFolder(folder + "/Public").stage(generator: "disclose")
    for name in ["index.html", "110101/2023/一.html", "assets/style.css"] {
      try staging.add(name, Array(name.utf8))
    }
    try staging.commit()
    let manifest = try Manifest(json: try DiskTree(root: folder + "/Public").bytes(at: Manifest.name))
    return try ReleaseStore(site: folder)
      .keep(try Release(manifest), from: folder + "/Public", headway: headway)
  }

  @Test("is heard up to the end while a release is kept")
  func keeping() throws {
    let listener = Listener()
    _ = try kept(listener.headway)
    #expect(listener.ends == [.copying: [3, 3], .verifying: [3, 3]])
  }

  @Test(
    "is heard up to the end at a folder, one in place, and a remote of rclone",
    arguments: ["", "inplace:", "rclone:"]
  )
  func targets(kind: String) throws {
    let release = try kept()
    setenv("RCLONE_CONFIG_HEADWAY_TYPE", "alias", 1)
    setenv("RCLONE_CONFIG_HEADWAY_REMOTE", folder + "/live", 1)
    let address = kind == "rclone:" ? "rclone:headway:site" : kind + folder + "/live"
    let target = try #require(try TargetAddress(address).target(named: "portal"))
    let listener = Listener()
    try target.claimed { try target.put(release, replacing: nil, listener.headway) }
    let found = try target.differences(from: release, listener.headway)
    #expect(found.wrong == [])
    // In place, the manifest is made and not sent.
    let sent = kind == "inplace:" ? 3 : 4
    #expect(listener.ends == [.sending: [sent, sent], .comparing: [4, 4]])
  }

  @Test("is told by the lines of a program, whole ones that do not end with a slash")
  func lines() throws {
    let heard = Mutex<[Int]>([])
    let headway = Headway { _, done, _ in heard.withLock { $0.append(done) } }
    let program = OutsideProgram(
      name: "sh", arguments: ["-c", "echo a; echo b/; printf c; sleep 0.3; echo; echo //"])
    let result = try program.run(counting: headway.counting(.sending, to: 5))
    #expect(String(decoding: result.output, as: UTF8.self) == "a\nb/\nc\n//\n")
    #expect(heard.withLock { $0.last } == 2)
  }
}
