import Diagnostics
import Files
import Records
import Testing

/// A site that is wrong in one way, and all that must be reported of it.
struct FaultCase: Sendable, CustomTestStringConvertible {
  let name: String
  let changes: [String: String?]
  let links: [String]
  /// Each fault that must be found, as `code path:line:column`; `…/` stands for the folder of the year.
  let expected: [String]
  var testDescription: String { name }

  /// A small site with `changes`; paths start in the folder of the year unless they start with `Content`.
  init(_ name: String, _ changes: [String: String?], links: [String] = [], _ expected: String...) {
    self.name = name
    self.changes = Dictionary(uniqueKeysWithValues: changes.map { (Self.path($0.key), $0.value) })
    self.links = links
    self.expected = expected
  }

  /// A small site in which the first `text` of the file at `path` is replaced.
  init(_ name: String, _ path: String, _ text: String, by replacement: String, _ expected: String...) {
    let file = Self.path(path)
    let parts = (SmallSite.files[file] ?? "").split(
      separator: text, maxSplits: 1, omittingEmptySubsequences: false)
    precondition(parts.count == 2, "\(name): the file does not hold the text")
    self.name = name
    self.changes = [file: parts.joined(separator: replacement)]
    self.links = []
    self.expected = expected
  }

  private static func path(_ path: String) -> String {
    path.hasPrefix("Content") ? path : SmallSite.year + path
  }

  /// Every diagnostic of the whole site.
  func diagnostics() throws -> [Diagnostic] {
    let reader = SiteReader(tree: LinkedTree(tree: SmallSite.tree(changes), links: links))
    let frame = try reader.frame()
    var found = frame.diagnostics
    for code in frame.value?.regions ?? [] {
      guard let frame = frame.value else { continue }
      found += try reader.region(code, in: frame).diagnostics
    }
    return found.sorted()
  }
}
