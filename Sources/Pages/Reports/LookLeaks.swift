public import Checks
public import Diagnostics
public import Look
internal import Mustache

/// What must not go out, looked for in the texts of the look: every page carries them.
public struct LookLeaks: Sendable {
  /// Everything found.
  public let diagnostics: [Diagnostic]
  private let hasWords: Bool

  /// What is found in `look`, with the bureau's own forbidden `words`.
  public init(_ look: LookSources, words: [String]) {
    let texts = [look.layouts, look.pages, look.charts, look.feeds, look.partials].flatMap(\.values)
    let all = (texts + look.strings.values.flatMap(\.values)).sorted {
      ($0.file, $0.firstLine) < ($1.file, $1.firstLine)
    }
    let rules = LeakScan.rules(words: words)
    hasWords = !words.isEmpty
    diagnostics = all.flatMap { text in
      rules.flatMap { $0.leaks(in: text.text.span) }.map { leak in
        Diagnostic(
          leak.kind.fault, at: text.place(of: leak.offset),
          ["label": "模板", "field": "template", "found": leak.shown])
      }
    }
  }

  /// Adds to each rule of `tallies` what it sees in the look, which counts as one thing looked at; without words of the
  /// bureau's own nothing was held against them.
  public func add(to tallies: inout [RuleTally]) {
    for index in tallies.indices where tallies[index].group == .leaks {
      let faults = tallies[index].faults
      if faults.contains(.leakInAttachment) || faults.contains(.commentInNarrative) { continue }
      if faults.contains(.forbiddenWordOut) && !hasWords { continue }
      tallies[index].tally.examine(diagnostics.filter { faults.contains($0.fault) })
    }
  }
}

extension TemplateSource {
  /// Where the byte at `offset` of the text stands in its file.
  fileprivate func place(of offset: Int) -> Place {
    guard case .text(let line, let column) = TextPosition.place(of: offset, in: text, of: file).spot else {
      return Place(file: file)
    }
    return Place(
      file: file, line: firstLine + line - 1,
      column: column + (line == 1 ? firstColumn - 1 : indentation))
  }
}
