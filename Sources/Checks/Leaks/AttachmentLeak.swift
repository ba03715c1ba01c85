internal import Attachments
public import Diagnostics
internal import Evaluation
public import Files
internal import Records

/// What must not go out, looked for in the files that go out: their texts, their metadata and the names within archives.
///
/// A part that cannot be looked into is left out with its reason and never counted as passed.
public struct AttachmentLeak: Rule {
  private let site: any FileTree
  private let rules: [any LeakRule]
  private let reader = AttachmentReader()

  /// A leak, a possible leak, and a part that is easily overlooked.
  public var faults: [Fault] { [.leakInAttachment, .possibleLeakInAttachment, .hiddenInAttachment] }

  /// The rule for the files of `site`, with the bureau's own forbidden `words`.
  public init(site: any FileTree, words: [String] = []) {
    self.site = site
    rules = LeakScan.rules(words: words)
  }

  /// Looks into the files of every report; those of withheld evaluations stay in.
  public func check(_ matter: RegionMatter, _ tally: inout Tally) {
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
          tally.leaveOut(
            NotChecked(zh: "附件打不开：\(error.reason)", en: "the attachment cannot be opened: \(error.reason)"))
        }
      }
    }
  }

  private func check(_ content: AttachmentContent, _ path: String, _ tally: inout Tally) {
    let place = Place(file: path)
    for text in content.texts {
      let span = text.text.utf8Span.span
      let part = masked(text.part.isEmpty ? path : text.part)
      let found = rules.flatMap { $0.leaks(in: span) }.map { leak in
        Diagnostic(
          leak.kind.fault.severity == .error ? .leakInAttachment : .possibleLeakInAttachment, at: place,
          ["part": part, "kind": leak.kind.zh, "name": leak.kind.en, "found": leak.shown])
      }
      tally.examine(Set(found).sorted())
    }
    tally.examine(
      content.hidden.map { hidden in
        Diagnostic(
          .hiddenInAttachment, at: place,
          ["part": masked(hidden.name), "kind": hidden.kind.zh, "name": hidden.kind.en])
      })
    for part in content.leftOut { tally.leaveOut(part.reason.notChecked) }
  }

  /// `name`, or nothing of it where it holds personal data itself.
  private func masked(_ name: String) -> String {
    let span = name.utf8Span.span
    return rules.contains { !$0.leaks(in: span).isEmpty } ? "***" : name
  }
}
