import Diagnostics
import Evaluation
import Foundation
import Testing

@testable import Preview

/// A small site in a folder of its own, with the standard look.
final class TestSite: Sendable {
  let folder: URL
  private static let repository = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  private static let golden = repository.appending(path: "Tests/CommandsTests/Golden/withheld/Content")

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "preview-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try FileManager.default.copyItem(at: Self.golden, to: folder.appending(path: "Content"))
    try FileManager.default.copyItem(
      at: Self.repository.appending(path: "Templates"), to: folder.appending(path: "Templates"))
  }

  deinit {
    do { try FileManager.default.removeItem(at: folder) } catch {
      Issue.record("\(folder.path) stays behind: \(error)")
    }
  }

  /// A preview of it on 1 January 2025.
  func setup(watching: Watching = .automatic) throws -> PreviewSetup {
    let day = try #require(CalendarDate(year: 2025, month: 1, day: 1))
    return PreviewSetup(folder: folder.path, day: day, language: .en, port: 0, watching: watching)
  }

  func read(_ path: String) throws -> String {
    try String(contentsOf: folder.appending(path: path), encoding: .utf8)
  }

  func write(_ text: String, to path: String) throws {
    try Data(text.utf8).write(to: folder.appending(path: path))
  }

  func replace(_ old: String, with new: String, in path: String) throws {
    try write(read(path).replacingOccurrences(of: old, with: new), to: path)
  }

  func remove(_ path: String) throws {
    try FileManager.default.removeItem(at: folder.appending(path: path))
  }

  func move(_ path: String, to other: String) throws {
    try FileManager.default.moveItem(at: folder.appending(path: path), to: folder.appending(path: other))
  }

  func makeFolder(_ path: String) throws {
    try FileManager.default.createDirectory(
      at: folder.appending(path: path), withIntermediateDirectories: true)
  }
}
