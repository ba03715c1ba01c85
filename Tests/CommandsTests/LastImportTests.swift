import Diagnostics
import Evaluation
import Foundation
import Import
import Testing

@testable import Commands

@Suite struct LastImportTests {
  private let site = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
  private let request: ImportRequest

  init() throws {
    request = ImportRequest(region: try #require(RegionCode("990101")), year: 2024)
  }

  private func put(_ text: String?, _ name: String) throws {
    let file = site.appending(path: request.folder).appending(path: name)
    try? FileManager.default.removeItem(at: file)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.map { try Data($0.utf8).write(to: file) }
  }

  private func returned() throws -> LastImport.Return {
    try #require(try LastImport.last(request, in: site.path)).taken(back: request, in: site.path)
  }

  @Test func `what an import changed is restored, what it made removed, and what was changed since stops it`()
    throws
  {
    defer { try? FileManager.default.removeItem(at: site) }
    try put("old", "evaluations.csv")
    let files = ["evaluations.csv": "new", "evaluations/p.md": "new"]
    #expect(try LastImport.last(request, in: site.path) == nil)
    try LastImport.note(
      files.mapValues { Array($0.utf8) }, request, from: ["项目.xlsx"], in: site.path)
    // The import was stopped before it wrote anything.
    #expect(try returned().restored.isEmpty && returned().removed.isEmpty && returned().faults.isEmpty)

    for (name, text) in files { try put(text, name) }
    #expect(try returned().restored == ["evaluations.csv": Array("old".utf8)])
    #expect(try returned().removed == ["evaluations/p.md"])
    #expect(try returned().faults.isEmpty)

    try put("changed", "evaluations/p.md")
    try put(nil, "evaluations.csv")
    #expect(try returned().faults.map(\.fault) == [.changedSinceImport, .changedSinceImport])
    #expect(
      try returned().faults.map(\.place.file) == [
        "Content/990101/2024/evaluations.csv", "Content/990101/2024/evaluations/p.md",
      ])

    try LastImport.forget(request, in: site.path)
    #expect(try LastImport.last(request, in: site.path) == nil)
  }
}
