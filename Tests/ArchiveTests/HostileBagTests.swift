import Diagnostics
import Foundation
import Testing

@testable import Archive

@Suite struct HostileBagTests {
  private let manager = FileManager.default

  /// Puts `text` into `manifest` of the snapshot at `folder`, before or behind what is there.
  private func add(_ text: String, to manifest: String, of folder: String, first: Bool) throws {
    let path = folder + "/" + manifest
    let old = try String(contentsOfFile: path, encoding: .utf8)
    try Workshop.write(first ? text + old : old + text, to: path)
  }

  @Test(arguments: [
    ("../../../etc/passwd", true), ("/etc/passwd", true), ("data/../../x", false), ("data//x", false),
    ("data/\\..\\x", false), ("data/./x", false), ("elsewhere/x", false),
  ])
  func `a path that leads elsewhere is refused`(path: String, first: Bool) async throws {
    let folder = try Workshop().holding { try $0.create() }
    let line = String(repeating: "0", count: 64) + "  \(path)\n"
    try add(line, to: "manifest-sha256.txt", of: folder.path, first: first)
    let report = try await SnapshotVerifier().verify(folder.path)
    #expect(report.outcome(.shape) == .failed)
    #expect(report.diagnostics.contains { $0.fault.code == "A116" && $0.details["path"] == path })
  }

  @Test func `a file that is listed twice is refused`() async throws {
    let folder = try Workshop().holding { try $0.create() }
    let text = try String(contentsOfFile: folder.path + "/manifest-sm3.txt", encoding: .utf8)
    let last = try #require(text.split(separator: "\n").last)
    try add("\(last)\n", to: "manifest-sm3.txt", of: folder.path, first: false)
    #expect(try await SnapshotVerifier().verify(folder.path).diagnostics.contains { $0.fault.code == "A117" })
  }

  @Test func `a link is neither followed nor let pass`() async throws {
    let folder = try Workshop().holding { try $0.create() }
    let style = folder.path + "/data/site/assets/style.css"
    let aside = folder.path + "/../style.css"
    try manager.moveItem(atPath: style, toPath: aside)
    try manager.createSymbolicLink(atPath: style, withDestinationPath: "../../../../style.css")
    try manager.createSymbolicLink(atPath: folder.path + "/data/loop", withDestinationPath: ".")
    let report = try await SnapshotVerifier().verify(folder.path)
    #expect(report.diagnostics.filter { $0.fault.code == "A115" }.count == 2)
    #expect(throws: ArchiveTrouble.damaged(path: "data/loop")) {
      try SnapshotRestoring(folder.path, steps: .quick).restore(to: folder.path + "/../restored")
    }
  }

  @Test func `a bag of too many or too large files is refused before it is read`() async throws {
    let folder = try Workshop().holding { try $0.create() }
    for limits in [Limits(names: 10), Limits(bytes: 1000), Limits(whole: 100)] {
      do {
        _ = try await SnapshotVerifier(limits: limits).verify(folder.path)
        Issue.record("was not refused")
      } catch ArchiveTrouble.tooMuch {
        continue
      }
    }
  }

  @Test func `what is no snapshot is said to be none`() async throws {
    let workshop = try Workshop()
    await #expect(throws: ArchiveTrouble.notASnapshot(path: workshop.path)) {
      try await SnapshotVerifier().verify(workshop.path)
    }
    let file = workshop.path + "/2024-01.zip"
    try Workshop.write("no folder", to: file)
    await #expect(throws: ArchiveTrouble.notASnapshot(path: file)) {
      try await SnapshotVerifier().verify(file)
    }
  }
}

extension Workshop {
  /// A path in a workshop that stays as long as the path is needed.
  struct Held {
    let path: String
    let workshop: Workshop
  }

  func holding(_ make: (Workshop) throws -> String) throws -> Held {
    Held(path: try make(self), workshop: self)
  }
}
