import Evaluation
import Files
import Foundation
import Releases

@testable import Commands

extension EditedSite {
  static let look = GoldenSite.StandardLook(repository: GoldenSite.repository.path)

  /// Builds the site, with the standard look below its own, into the folder `output`.
  func outcome(
    into output: String, takesNotes: Bool = true, isAnew: Bool = false, shard: Shard? = nil,
    parts: [String] = [], on day: CalendarDate? = nil
  ) async throws -> BuildOutcome {
    try await SiteBuild(
      site: LayeredTree(MemoryTree(files), over: Self.look), output: OutputFolder(output),
      day: day ?? self.day, jobs: 2, takesNotes: takesNotes, isAnew: isAnew, shard: shard, parts: parts
    ).run()
  }
}

/// Every file in `folder` and its bytes.
func files(in folder: String) throws -> [String: [UInt8]] {
  let tree = DiskTree(root: folder)
  return Dictionary(uniqueKeysWithValues: try tree.files(below: "").map { ($0, try tree.bytes(at: $0)) })
}

/// Does `work` in a folder of its own.
func withFolder(_ work: (String) async throws -> Void) async throws {
  let folder = try TemporaryFolder()
  defer { folder.clear() }
  try await work(folder.path)
}
