import Diagnostics
import Evaluation
import Files
import Foundation
import Records
import Testing

@Suite(.serialized) struct ContentFormatTests {
  private let file = "docs/content-format.md"

  private func lines() throws -> [Substring] {
    let tree = DiskTree(root: Repository.folder)
    return String(decoding: try tree.bytes(at: file), as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
  }

  @Test(arguments: FileKind.all.map(\.name))
  func `the document lists the fields that the code reads`(_ name: String) throws {
    let kind = try #require(FileKind.all.first { $0.name == name })
    let lines = try lines()
    let start = try #require(lines.firstIndex(of: "<!-- fields: \(name) -->"))
    let end = try #require(lines[start...].firstIndex(of: "<!-- end of fields -->"))
    let written = lines[(start + 1)..<end].joined(separator: "\n")
    if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] != nil, written != kind.documentation {
      let text = (lines[...start] + [kind.documentation[...]] + lines[end...]).joined(separator: "\n")
      try Data(text.utf8).write(to: URL(filePath: Repository.folder + "/" + file))
      Issue.record("\(file) was written anew for \(name); look at the difference and run again")
      return
    }
    #expect(written == kind.documentation, "\(file) should hold here:\n\(kind.documentation)")
  }

  @Test func `the examples of the document are a site without faults`() throws {
    var files: [String: String] = [:]
    var path: String?
    for line in try lines() {
      if line.hasPrefix("```") {
        path = line.split(separator: " ").dropFirst().first.map(String.init)
      } else if let path {
        files[path, default: ""] += line + "\n"
      }
    }
    let reader = SiteReader(tree: MemoryTree(files))
    let reading = try reader.frame()
    #expect(reading.diagnostics == [])
    let frame = try #require(reading.value)
    #expect(frame.regions.map(\.digits) == ["152501"])
    for code in frame.regions {
      let region = try reader.region(code, in: frame)
      #expect(region.diagnostics == [])
      #expect(region.value?.years.first?.evaluations.count == 2)
    }
  }

  @Test func `no file has two fields of one name`() {
    for kind in FileKind.all { expectUnique(kind.fields, in: kind.name) }
  }

  private func expectUnique(_ fields: [FieldDeclaration], in owner: String) {
    let names = fields.flatMap { [$0.name, $0.label] }
    #expect(Set(names).count == names.count, "\(owner)")
    for field in fields { expectUnique(field.inner, in: field.name) }
  }
}
