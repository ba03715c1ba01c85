import Files
import Foundation
import Synchronization
import Testing

@testable import Archive

@Suite struct RestoringTests {
  @Test func `what is restored is byte for byte what was archived`() throws {
    let workshop = try Workshop()
    let folder = try workshop.create()
    let target = workshop.path + "/restored/here"
    let count = try SnapshotRestoring(folder, steps: .quick).restore(to: target)
    let restored = try Workshop.tree(target)
    #expect(restored.count == count)
    var wanted: [String: [UInt8]] = [:]
    for name in ["Public", "Content", "Templates"] {
      for (path, bytes) in try Workshop.tree(workshop.path + "/" + name) { wanted[name + "/" + path] = bytes }
    }
    #expect(restored == wanted)
  }

  @Test func `nothing is restored over something else`() throws {
    let workshop = try Workshop()
    let folder = try workshop.create()
    let target = workshop.path + "/Public"
    #expect(throws: ArchiveTrouble.exists(path: target)) {
      try SnapshotRestoring(folder, steps: .quick).restore(to: target)
    }
  }

  @Test func `while a folder is being restored, another command keeps away from it`() throws {
    let workshop = try Workshop()
    let folder = try workshop.create()
    let target = workshop.path + "/restored"
    let stage = workshop.path + "/.restored.part"
    let others = Mutex(0)
    let steps = Steps(
      pass: { (action, path) throws(FileTrouble) in
        guard action == .sync, path == stage else { return }
        #expect(throws: ArchiveTrouble.busy(folder: stage)) {
          try SnapshotRestoring(folder, steps: .quick).restore(to: target)
        }
        others.withLock { $0 += 1 }
      }, reachDisk: false)
    let count = try SnapshotRestoring(folder, steps: steps).restore(to: target)
    #expect(others.withLock { $0 } == 1)
    #expect(try Workshop.tree(target).count == count)
    #expect(!Tree.isThere(stage))
  }

  @Test func `what an interrupted command left is cleared away before a folder is restored`() throws {
    let workshop = try Workshop()
    let folder = try workshop.create()
    let target = workshop.path + "/restored"
    try Workshop.write("x", to: workshop.path + "/.restored.part/Public/other")
    let count = try SnapshotRestoring(folder, steps: .quick).restore(to: target)
    #expect(try Workshop.tree(target).count == count)
    #expect(!Tree.isThere(target + "/Public/other") && !Tree.isThere(workshop.path + "/.restored.part"))
  }

  @Test func `of a damaged snapshot nothing is restored`() throws {
    let workshop = try Workshop()
    let folder = try workshop.create()
    for path in ["data/site/index.html", "data/content/site.yaml"] {
      let bytes = try DiskTree(root: folder).bytes(at: path)
      try Workshop.write(bytes + [0x20], to: folder + "/" + path)
      let target = workshop.path + "/restored"
      #expect(throws: ArchiveTrouble.damaged(path: path)) {
        try SnapshotRestoring(folder, steps: .quick).restore(to: target)
      }
      #expect(!Tree.isThere(target))
      #expect(!Tree.isThere(workshop.path + "/.restored.part"))
      try Workshop.write(bytes, to: folder + "/" + path)
    }
  }

  @Test func `a site is built again from the folders of the snapshot`() throws {
    let workshop = try Workshop()
    let tree = BagTree(try workshop.create())
    #expect(
      try tree.files(below: "") == [
        "Content/110101/2023/evaluations.csv", "Content/site.yaml", "Templates/pages/home.md",
      ])
    #expect(try tree.bytes(at: "Content/site.yaml") == Array("title: site\n".utf8))
    #expect(try tree.kind(at: "Public") == nil)
    #expect(try tree.kind(at: "Contents") == nil)
  }
}
