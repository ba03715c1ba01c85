import Diagnostics
import Evaluation

/// Divides a narrative at its headings of the second level.
///
/// A line in a fenced code block is no heading (CommonMark 0.30, section 4.5).
struct NarrativeReader {
  private let file: String
  private let log: FaultLog
  private var sections: [NarrativeSection] = []
  private var heading: (title: String, line: Int, column: Int)?
  private var body: [Substring] = []
  private var fence: (mark: Character, length: Int)?

  /// A reader of a narrative in `file`.
  init(file: String, log: FaultLog) {
    self.file = file
    self.log = log
  }

  /// The sections of `lines`, whose indices are the lines of the file less one.
  static func sections(of lines: ArraySlice<Substring>, file: String, log: FaultLog) -> [NarrativeSection] {
    var reader = NarrativeReader(file: file, log: log)
    for index in lines.indices { reader.take(lines[index], line: index + 1) }
    reader.endSection()
    return reader.sections
  }

  private mutating func take(_ line: Substring, line number: Int) {
    let indent = line.prefix { $0 == " " }.count
    let rest = line.dropFirst(indent)
    if indent < 4 {
      if let open = fence {
        if closes(rest, open) { fence = nil }
      } else if let opened = opening(rest) {
        fence = opened
      } else if rest.hasPrefix("## ") || rest.hasPrefix("##\t") {
        let title = title(of: rest)
        if !title.isEmpty {
          endSection()
          heading = (title, number, indent + 1)
          return
        }
      }
    }
    if heading == nil && body.isEmpty && !rest.trimmed.isEmpty {
      log.report(.textBeforeHeading, at: Place(file: file, line: number, column: indent + 1))
    }
    if heading != nil || !rest.trimmed.isEmpty { body.append(line) }
  }

  private mutating func endSection() {
    defer { body = [] }
    guard let heading else { return }
    let kept = body.drop { $0.trimmed.isEmpty }
    let end = kept.lastIndex { !$0.trimmed.isEmpty }.map { $0 + 1 } ?? kept.startIndex
    sections.append(
      NarrativeSection(
        title: heading.title, markdown: kept[kept.startIndex..<end].joined(separator: "\n"),
        place: Place(file: file, line: heading.line, column: heading.column),
        // Every line below a heading is kept until the section ends.
        textPlace: Place(file: file, line: heading.line + 1 + kept.startIndex, column: 1)))
  }

  /// The heading without the number signs that may close it.
  private func title(of line: Substring) -> String {
    let text = line.dropFirst(2).trimmed
    let signs = text.reversed().prefix { $0 == "#" }.count
    let rest = text.dropLast(signs)
    return signs > 0 && (rest.isEmpty || rest.last == " " || rest.last == "\t") ? rest.trimmed : text
  }

  private func opening(_ line: Substring) -> (mark: Character, length: Int)? {
    guard let mark = line.first, mark == "`" || mark == "~" else { return nil }
    let length = line.prefix { $0 == mark }.count
    guard length >= 3, mark == "~" || !line.dropFirst(length).contains("`") else { return nil }
    return (mark, length)
  }

  private func closes(_ line: Substring, _ open: (mark: Character, length: Int)) -> Bool {
    let length = line.prefix { $0 == open.mark }.count
    return length >= open.length && line.dropFirst(length).trimmed.isEmpty
  }
}
