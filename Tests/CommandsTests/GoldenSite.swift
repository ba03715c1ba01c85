import Diagnostics
import Evaluation
import Files
import Foundation
import Releases
import Testing

@testable import Commands

/// A small site under `Golden`: its content, and beside it what building it must give.
struct GoldenSite: CustomTestStringConvertible {
  static let day = CalendarDate(year: 2025, month: 1, day: 1)
  static let tests = URL(filePath: #filePath).deletingLastPathComponent()
  static let repository = tests.deletingLastPathComponent().deletingLastPathComponent()

  /// Whether the variable `RECORD_GOLDENS` asks for the expected output to be written anew.
  static var isRecording: Bool { ProcessInfo.processInfo.environment["RECORD_GOLDENS"] != nil }

  let name: String
  var testDescription: String { name }
  var folder: URL { Self.tests.appending(path: "Golden/\(name)") }
  var expected: URL { folder.appending(path: "expected") }
  var expectedFaults: URL { folder.appending(path: "faults.txt") }

  static func all() throws -> [GoldenSite] {
    try FileManager.default.contentsOfDirectory(atPath: tests.appending(path: "Golden").path).sorted()
      .map(GoldenSite.init(name:))
  }

  /// The site, with the standard look below its own.
  var tree: any FileTree {
    LayeredTree(DiskTree(root: folder.path), over: StandardLook(repository: Self.repository.path))
  }

  /// Builds the site, with the standard look below its own, into `output`, and the Markdown of its pages into `markdown`.
  func build(into output: URL, markdown: URL? = nil, jobs: Int = 2) async throws -> BuildOutcome {
    guard let day = Self.day else { throw CocoaError(.formatting) }
    return try await SiteBuild(
      site: tree, output: OutputFolder(output.path), markdown: markdown.map { OutputFolder($0.path) },
      day: day, jobs: jobs
    ).run()
  }

  /// The standard look alone: the repository without its content.
  struct StandardLook: FileTree {
    private let tree: DiskTree

    init(repository: String) {
      tree = DiskTree(root: repository)
    }

    func entries(in folder: String) throws(FileTrouble) -> [FileEntry] { try tree.entries(in: folder) }
    func bytes(at path: String) throws(FileTrouble) -> [UInt8] { try tree.bytes(at: path) }

    func kind(at path: String) throws(FileTrouble) -> FileEntry.Kind? {
      path.hasPrefix("Content") ? nil : try tree.kind(at: path)
    }
  }
}
