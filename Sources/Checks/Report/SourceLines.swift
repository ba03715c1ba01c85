public import Diagnostics
public import Files

/// The lines of source files on which findings stand, each file read once.
public struct SourceLines: Sendable {
  private let tree: any FileTree

  /// Lines of the files in `tree`.
  public init(tree: any FileTree) {
    self.tree = tree
  }

  /// The line of each of `places` that stands in a text of the content or the templates, without blanks at its edges.
  ///
  /// - Throws: trouble of the machine with a file.
  public func lines(at places: [Place]) throws(FileTrouble) -> [Place: String] {
    let sources = places.filter { $0.file.hasPrefix("Content/") || $0.file.hasPrefix("Templates/") }
    var found: [Place: String] = [:]
    for (file, places) in Dictionary(grouping: Set(sources), by: \.file) {
      guard try tree.kind(at: file) == .file else { continue }
      let lines = try tree.bytes(at: file).split(
        separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      for place in places {
        guard case .text(let line, _) = place.spot, line <= lines.count else { continue }
        found[place] = Self.trimmed(String(decoding: lines[line - 1], as: UTF8.self))
      }
    }
    return found
  }

  private static func trimmed(_ line: String) -> String {
    let blanks: Set<Character> = [" ", "\t", "\r", "\u{FEFF}"]
    let start = line.drop { blanks.contains($0) }
    return String(start.reversed().drop { blanks.contains($0) }.reversed())
  }
}
