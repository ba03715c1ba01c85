import Diagnostics
import Evaluation
import Files
import Foundation
import Look
import Pages
import Testing

/// The standard look, wrong in one way, and all that must be reported of it.
struct LookCase: Sendable, CustomTestStringConvertible {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  let testDescription: String
  let changes: [String: [UInt8]?]
  let replacements: [String: (old: String, new: String)]
  let links: Set<String>
  /// Each fault that must be found, as `code path:line:column`, the path below `Templates`.
  let expected: [String]

  /// The look with `changes`: nil takes a file away.
  init(_ name: String, _ changes: [String: String?] = [:], links: Set<String> = [], _ expected: String...) {
    self.init(name, changes.mapValues { $0.map { Array($0.utf8) } }, [:], links, expected)
  }

  /// The look in which the first `old` of each of the files at `paths` is `new`.
  init(_ name: String, replacing paths: [String], _ old: String, by new: String, _ expected: String...) {
    let replacements = Dictionary(uniqueKeysWithValues: paths.map { ($0, (old: old, new: new)) })
    self.init(name, [:], replacements, [], expected)
  }

  /// The look with files that need not be text.
  init(bytes name: String, _ changes: [String: [UInt8]?], _ expected: String...) {
    self.init(name, changes, [:], [], expected)
  }

  /// The look in which the first `old` of the file at `path` is `new`.
  init(_ name: String, _ path: String, _ old: String, by new: String, _ expected: String...) {
    self.init(name, [:], [path: (old, new)], [], expected)
  }

  private init(
    _ name: String, _ changes: [String: [UInt8]?], _ replacements: [String: (old: String, new: String)],
    _ links: Set<String>, _ expected: [String]
  ) {
    testDescription = name
    self.changes = changes
    self.replacements = replacements
    self.links = links
    self.expected = expected
  }

  /// The look as a tree.
  func tree() throws -> any FileTree {
    let disk = DiskTree(root: Self.root.path)
    var files: [String: [UInt8]] = [:]
    for path in try disk.files(below: "Templates") { files[path] = try disk.bytes(at: path) }
    for (path, bytes) in changes { files["Templates/" + path] = bytes }
    for (path, replacement) in replacements {
      let text = String(decoding: files["Templates/" + path] ?? [], as: UTF8.self)
      let range = try #require(text.range(of: replacement.old), "\(path) does not hold the text")
      files["Templates/" + path] = Array(text.replacingCharacters(in: range, with: replacement.new).utf8)
    }
    return Tree(files: MemoryTree(bytes: files), links: Set(links.map { "Templates/" + $0 }))
  }

  /// The templates of the look, compiled, and everything that is wrong with them.
  func compilation(
    in language: InterfaceLanguage = .chinese
  ) throws -> (TemplateCompilation, diagnostics: [Diagnostic]) {
    let look = try LookReader(tree: try tree()).read()
    let compilation = TemplateCompilation(look.sources, language: language)
    return (compilation, (look.diagnostics + compilation.diagnostics).sorted())
  }

  /// A tree in which some paths are links.
  private struct Tree: FileTree {
    let files: MemoryTree
    let links: Set<String>

    func entries(in folder: String) throws(FileTrouble) -> [FileEntry] {
      try files.entries(in: folder).map {
        links.contains(folder + "/" + $0.name) ? FileEntry(name: $0.name, kind: .other) : $0
      }
    }

    func bytes(at path: String) throws(FileTrouble) -> [UInt8] { try files.bytes(at: path) }

    func kind(at path: String) throws(FileTrouble) -> FileEntry.Kind? {
      links.contains(path) ? .other : try files.kind(at: path)
    }
  }
}
