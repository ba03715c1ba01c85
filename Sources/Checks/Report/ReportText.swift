public import Diagnostics
import Evaluation

/// The report of a check as a person reads it in a terminal: findings by code, then what was checked and what was not.
public struct ReportText: Sendable {
  private let language: Language

  /// Text in `language`.
  public init(language: Language) {
    self.language = language
  }

  /// The whole report, with a line end at its end.
  public func text(of report: InspectionReport) -> String {
    let standing = FindingGroup.groups(of: report.findings.filter(\.isStanding))
    let waived = FindingGroup.groups(of: report.findings.filter { !$0.isStanding })
    var lines = standing.flatMap { self.lines(of: $0) }
    if !waived.isEmpty {
      lines += [say("已豁免的问题", "Waived"), ""] + waived.flatMap { self.lines(of: $0) }
    }
    lines += [say("核对情况（以 \(report.day) 为准）", "What was checked (as of \(report.day))"), ""]
    for group in RuleGroup.allCases {
      let results = report.rules.filter { $0.group == group }
      if results.isEmpty { continue }
      lines.append("\(group.rawValue). \(group.name(in: language))")
      lines += results.flatMap { self.lines(of: $0) } + [""]
    }
    return (lines + summary(of: report)).joined(separator: "\n") + "\n"
  }

  private func lines(of group: FindingGroup) -> [String] {
    let fault = group.fault
    let count = group.findings.count
    let head =
      "\(fault.severity.word(in: language)) \(fault.code) × \(count)" + say("：", ": ")
      + fault.outline(in: language)
    let nexts = Set(group.findings.map { $0.diagnostic.next(in: language) })
    var lines = [head]
    for finding in group.findings {
      lines += self.lines(of: finding)
      if nexts.count > 1 { lines.append("      → " + finding.diagnostic.next(in: language)) }
    }
    if let next = nexts.first, nexts.count == 1 { lines.append("    → " + next) }
    return lines + [""]
  }

  private func lines(of finding: JudgedFinding) -> [String] {
    let diagnostic = finding.diagnostic
    var lines = ["  \(diagnostic.place)" + say("：", ": ") + diagnostic.what(in: language)]
    lines += diagnostic.related.map { say("      另见 ", "      see also ") + "\($0)" }
    if case .waived(let waiver) = finding.state {
      lines.append(
        say(
          "      豁免：\(waiver.reason)（\(waiver.approver)，至 \(waiver.until)）",
          "      waived: \(waiver.reason) (\(waiver.approver), until \(waiver.until))"))
    }
    if let mark = finding.mark {
      lines.append(say("      豁免位置 ", "      position for a waiver ") + "\(mark)")
    }
    return lines
  }

  private func lines(of result: RuleResult) -> [String] {
    let counts = say(
      "核对 \(result.examined)，无误 \(result.passed)，发现 \(result.found)，豁免 \(result.waived)",
      "\(result.examined) checked, \(result.passed) good, \(result.found) found, \(result.waived) waived")
    return ["   " + result.status.word(in: language) + say("：", ": ") + counts]
      + result.faults.map { "      \($0.code) " + $0.outline(in: language) }
      + result.notChecked.map { reason, count in
        say("      未核对 \(count)：", "      \(count) not checked: ") + reason.text(in: language)
      }
  }

  private func summary(of report: InspectionReport) -> [String] {
    let errors = report.count(of: .error)
    let warnings = report.count(of: .warning)
    let notes = report.count(of: .information)
    let statuses = RuleStatus.allCases.filter { report.count(of: $0) > 0 }.map { status in
      "\(status.word(in: language)) \(report.count(of: status))"
    }
    return [
      say(
        "共 \(report.rules.count) 条规则：" + statuses.joined(separator: "，"),
        "\(report.rules.count) rules: " + statuses.joined(separator: ", ")),
      say(
        "共 \(errors) 个错误，\(warnings) 个警告，\(notes) 个提示，\(report.waivedCount) 个已豁免",
        "\(errors) errors, \(warnings) warnings, \(notes) notes, \(report.waivedCount) waived"),
    ]
  }

  private func say(_ zh: String, _ en: String) -> String { language == .zh ? zh : en }
}
