import Digests
import Releases
import Testing

@testable import Publishing

@Suite("The way from one release to another where files are replaced in place")
struct RclonePlanTests {
  private func manifest(_ files: [String: String]) throws -> Manifest {
    let digester = try Digester(.sha256)
    return Manifest(
      generator: "disclose",
      files: files.map { path, text in
        Manifest.File(path: path, bytes: text.utf8.count, digest: digester.digest(of: Array(text.utf8)))
      })
  }

  @Test("writes what differs, removes what is gone, and empties folders from the inside")
  func plain() throws {
    let plan = RclonePlan(
      from: try manifest(["a": "1", "b": "1", "x/y/z": "1", "x/w": "1"]), interrupted: [],
      to: try manifest(["a": "1", "b": "2", "c": "1", "x/w": "1"]))
    #expect(plan.new == ["c"])
    #expect(plan.written == ["b", "c"])
    #expect(plan.removed == ["x/y/z"])
    #expect(plan.emptiedFolders == ["x/y"])
  }

  @Test("writes again whatever an interrupted run may have changed")
  func interrupted() throws {
    let plan = RclonePlan(
      from: try manifest(["a": "1", "b": "1"]), interrupted: [try manifest(["a": "2", "b": "1", "d": "1"])],
      to: try manifest(["a": "1", "b": "1", "c": "1"]))
    #expect(plan.new == ["c"])
    #expect(plan.written == ["a", "c"])
    #expect(plan.removed == ["d"])
  }
}
