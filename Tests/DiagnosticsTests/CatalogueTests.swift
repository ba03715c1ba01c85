import Foundation
import Testing

@Suite struct CatalogueTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// Every kind of fault: the name that the code gives it, and its code.
  private func kinds() throws -> [(name: String, code: String)] {
    let folder = Self.root.appending(path: "Sources/Diagnostics/Catalogue")
    return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().flatMap { file in
      try String(contentsOf: folder.appending(path: file), encoding: .utf8)
        .matches(of: /static let (\w+) = Fault\(\s*"([A-Z]\d{3})"/)
        .map { (name: String($0.1), code: String($0.2)) }
    }
  }

  /// The text of every file in `folder` whose name ends with one of `endings`.
  private func text(in folder: String, endings: [String]) throws -> String {
    let folder = Self.root.appending(path: folder)
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted()
    // The families list every kind of fault, whether anything reports it or not.
    return try names.filter { name in !name.contains("/Families/") && endings.contains(where: name.hasSuffix)
    }
    .map { try String(contentsOf: folder.appending(path: $0), encoding: .utf8) }
    .joined(separator: "\n")
  }

  @Test func `no code and no name is given twice`() throws {
    let kinds = try kinds()
    #expect(kinds.count > 100)
    #expect(Set(kinds.map(\.code)).count == kinds.count)
    #expect(Set(kinds.map(\.name)).count == kinds.count)
  }

  @Test func `every kind of fault is reported by the program and by a test`() throws {
    let tests = try text(in: "Tests", endings: [".swift"])
    let sources = try text(in: "Sources", endings: [".swift"])
    for (name, code) in try kinds() {
      #expect(sources.contains(".\(name)"), "\(code) is never reported")
      let isTested = tests.contains("\"\(code)") || tests.contains(".\(name)")
      #expect(isTested, "\(code) is reported in no test")
    }
  }
}
