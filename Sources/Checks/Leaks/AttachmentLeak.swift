import Attachments
import Diagnostics
import Evaluation
import Files
import Records

/// What must not go out, looked for in the files that go out: their texts, their metadata and the names within archives.
///
/// A part that cannot be looked into is left out with its reason and never counted as passed.
struct AttachmentLeak: Rule {
  private let site: any FileTree
  private let rules: [any LeakRule]
  private let reader = AttachmentReader()

  /// A leak, a possible leak, a part that is easily overlooked, and one that acts.
  var faults: [Fault] {
    [.leakInAttachment, .possibleLeakInAttachment, .hiddenInAttachment, .actsInAttachment]
  }

  /// The rule for the files of `site`, with the bureau's own forbidden `words`.
  init(site: any FileTree, words: [String] = []) {
    self.site = site
    rules = LeakScan.rules(words: words)
  }

  /// Looks into the files of every report; those of withheld evaluations stay in.
  func check(_ matter: RegionMatter, _ tally: inout Tally) {
    for year in matter.region.years {
      let withheld = Set(year.evaluations.lazy.filter { $0.withheld != nil }.map(\.id))
      let folder = "Content/\(matter.region.region.code)/\(year.report.disclosureYear)/attachments/"
      for attachment in year.report.attachments {
        guard let file = attachment.file, !(attachment.evaluation.map(withheld.contains) ?? false) else {
          continue
        }
        do throws(FileTrouble) {
          check(reader.read(name: file, try site.bytes(at: folder + file)), folder + file, &tally)
        } catch {
          let name = masked(folder + file)
          tally.leaveOut(
            NotChecked(
              zh: "\(name)：打不开：\(error.chineseReason)", en: "\(name): cannot be opened: \(error.reason)"))
        }
      }
    }
  }

  private func check(_ content: AttachmentContent, _ path: String, _ tally: inout Tally) {
    let place = Place(file: path)
    // What a cell holds stands in the parts of the workbook too.
    var inCells: Set<Found> = []
    // One number may stand in the text of a page and in the form field that it comes from.
    var reported: Set<Diagnostic> = []
    for text in content.texts.sorted(by: { $0.isInCells && !$1.isInCells }) {
      let part = masked(text.part.isEmpty ? path : text.part)
      let found = leaks(in: text, of: path).filter { text.isInCells || !inCells.contains($0.found) }
      if text.isInCells { inCells.formUnion(found.map(\.found)) }
      let diagnostics = found.map { found, place in
        Diagnostic(
          found.kind.fault.severity == .error ? .leakInAttachment : .possibleLeakInAttachment, at: place,
          ["part": part, "kind": found.kind.zh, "name": found.kind.en, "found": found.shown])
      }
      let new = Set(diagnostics).subtracting(reported)
      reported.formUnion(new)
      tally.examine(new.sorted())
    }
    func finding(_ fault: Fault, in part: String, zh: String, en: String) -> Diagnostic {
      Diagnostic(fault, at: place, ["part": masked(part.isEmpty ? path : part), "kind": zh, "name": en])
    }
    tally.examine(
      content.hidden.map { finding(.hiddenInAttachment, in: $0.name, zh: $0.kind.zh, en: $0.kind.en) })
    tally.examine(
      content.acting.map { finding(.actsInAttachment, in: $0.name, zh: $0.kind.zh, en: $0.kind.en) })
    for part in content.leftOut {
      let name = part.part.isEmpty ? path : "\(path) (\(part.part))"
      tally.leaveOut(part.reason.notChecked(of: masked(name)))
    }
  }

  /// What was found, wherever it stands.
  private struct Found: Hashable {
    let kind: LeakKind
    let shown: String
  }

  private func leaks(in text: AttachmentText, of path: String) -> [(found: Found, place: Place)] {
    let span = text.text.utf8Span.span
    return rules.flatMap { $0.leaks(in: span) }.map { leak in
      (Found(kind: leak.kind, shown: leak.shown), place(of: leak.offset, in: text, of: path))
    }
  }

  /// Where the byte at `offset` of `text` stands in the file at `path`: its line, its cell, or only the file.
  private func place(of offset: Int, in text: AttachmentText, of path: String) -> Place {
    switch text.layout {
    case .lines where text.part.isEmpty:
      return LeavingText(text.text, "", "", at: .lines(Place(file: path, line: 1, column: 1))).place(
        at: offset)
    case .cells(let sheet, let addresses):
      let line = text.text.utf8.prefix(offset).count { $0 == UInt8(ascii: "\n") }
      return Place(file: path, spot: .cell(sheet: masked(sheet), cell: addresses[line]))
    case .lines, .loose: return Place(file: path)
    }
  }

  /// `name`, or nothing of it where it holds personal data itself.
  private func masked(_ name: String) -> String {
    let span = name.utf8Span.span
    return rules.contains { !$0.leaks(in: span).isEmpty } ? "***" : name
  }
}

extension AttachmentText {
  /// Whether its lines are cells.
  fileprivate var isInCells: Bool {
    if case .cells = layout { return true }
    return false
  }
}
