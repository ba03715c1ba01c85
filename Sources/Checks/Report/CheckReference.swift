import Diagnostics
import Files

/// Every rule and every code, written from the rules themselves for `docs/checks.md`.
public enum CheckReference {
  /// Every rule that a report can list, with nothing seen yet.
  static var tallies: [RuleTally] {
    RuleBook.allTallies + [RuleTally(.waivers, [.unmetWaiver, .expiredWaiver, .unwaivableCode])]
  }

  /// The tables of the codes, group by group, as Markdown.
  public static var markdown: String {
    RuleGroup.allCases.map { group in
      let faults = tallies.filter { $0.group == group }.flatMap(\.faults)
      let head = [
        "### \(group.rawValue). \(group.name(in: .zh)) · \(group.name(in: .en))", "",
        "| 代码 code | 级别 severity | 中文 | English |", "|---|---|---|---|",
      ]
      return (head + faults.map(row)).joined(separator: "\n") + "\n"
    }.joined(separator: "\n")
  }

  private static func row(of fault: Fault) -> String {
    let cells = [
      fault.code, fault.severity.word(in: .zh) + "<br>" + fault.severity.word(in: .en), cell(fault.zh),
      cell(fault.en),
    ]
    return "| " + cells.joined(separator: " | ") + " |"
  }

  private static func cell(_ wording: Wording) -> String {
    [wording.what, "→ " + wording.next].map { $0.replacing("|", with: "\\|").replacing("<", with: "&lt;") }
      .joined(separator: "<br>")
  }
}

extension RuleBook {
  /// Every rule over the content and the built site, with nothing seen yet.
  static var allTallies: [RuleTally] {
    Inspection(chapters(site: MemoryTree([String: String]()), words: .none)).sum([])
      + builtSite.map { RuleTally(.builtSite, $0.faults) }
  }
}
