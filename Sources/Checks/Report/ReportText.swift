public import Diagnostics
import Evaluation

/// The report of a check as a person reads it in a terminal: findings by code, then what was checked and what was not.
public struct ReportText: Sendable {
  private static let pieceSize = 1 << 16

  private let language: Language
  private let isShort: Bool

  /// Text in `language`; short, it has the standing errors and the totals alone.
  public init(language: Language, isShort: Bool = false) {
    self.language = language
    self.isShort = isShort
  }

  /// Hands the report to `take`, piece by piece and in UTF-8, with a line end at its end.
  public func write(_ report: InspectionReport, to take: ([UInt8]) throws -> Void) rethrows {
    func say(_ lines: [String]) throws {
      try take(Array((lines.joined(separator: "\n") + "\n").utf8))
    }
    let shown = report.findings.filter {
      $0.isStanding && (!isShort || $0.diagnostic.fault.severity == .error)
    }
    for group in FindingGroup.groups(of: shown) { try write(group, to: take) }
    if isShort { return try say(summary(of: report)) }
    let waived = FindingGroup.groups(of: report.findings.filter { !$0.isStanding })
    if !waived.isEmpty { try say([self.say("已豁免的问题", "Waived"), ""]) }
    for group in waived { try write(group, to: take) }
    try say([self.say("核对情况（以 \(report.day) 为准）", "What was checked (as of \(report.day))"), ""])
    for group in RuleGroup.allCases {
      let results = report.rules.filter { $0.group == group }
      if results.isEmpty { continue }
      try say(
        ["\(group.rawValue). \(group.name(in: language))"] + results.flatMap { lines(of: $0) } + [""])
    }
    try say(summary(of: report))
  }

  private func write(_ group: FindingGroup, to take: ([UInt8]) throws -> Void) rethrows {
    let fault = group.fault
    var text =
      "\(fault.severity.word(in: language)) \(fault.code) × \(group.findings.count)" + say("：", ": ")
      + fault.outline(in: language) + "\n"
    for (next, findings) in group.byAdvice(in: language) {
      for finding in findings {
        for line in lines(of: finding) { text += line + "\n" }
        if text.utf8.count >= Self.pieceSize {
          try take(Array(text.utf8))
          text = ""
        }
      }
      text += "    → " + next + "\n"
    }
    try take(Array((text + "\n").utf8))
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
