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
        found[place] = Self.trimmed(lines[line - 1])
      }
    }
    return found
  }

  private static func trimmed(_ line: ArraySlice<UInt8>) -> String {
    let isBlank: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let text = line.starts(with: mark) ? line.dropFirst(mark.count) : line
    let start = text.drop(while: isBlank)
    let end = start.lastIndex { !isBlank($0) }.map { $0 + 1 } ?? start.startIndex
    return String(decoding: start[..<end], as: UTF8.self)
  }
}
