import Diagnostics

/// A Markdown file that starts with fields.
struct FrontMatter {
  /// The fields with the line `---` above them, so that lines count from the top of the file.
  let yaml: String
  /// The lines below the fields.
  let narrative: ArraySlice<Substring>
  /// The line of the file on which the narrative starts.
  var firstLine: Int { narrative.startIndex + 1 }

  /// The parts of `text`; nil, and a fault, where there are no fields.
  init?(_ text: String, file: String, log: FaultLog) {
    let lines = text.lines
    guard let first = lines.first, Self.isFence(first) else {
      log.report(.noFrontMatter, at: Place(file: file, line: 1, column: 1))
      return nil
    }
    guard let end = lines.dropFirst().firstIndex(where: Self.isFence) else {
      log.report(.unclosedFrontMatter, at: Place(file: file, line: 1, column: 1))
      return nil
    }
    self.yaml = lines[..<end].joined(separator: "\n") + "\n"
    self.narrative = lines[(end + 1)...]
  }

  private static func isFence(_ line: Substring) -> Bool {
    line.hasPrefix("---") && line.dropFirst(3).allSatisfy { $0 == " " || $0 == "\t" }
  }
}
