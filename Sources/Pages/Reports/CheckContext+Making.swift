internal import Checks
internal import Diagnostics
internal import Evaluation

extension CheckContext {
  /// What the page of `report` on the site called `siteTitle` shows in `language`.
  init(_ report: InspectionReport, siteTitle: String, in language: Language) {
    self.init(
      language: language.tag, siteTitle: siteTitle, day: report.day.description,
      isPublishable: !report.hasErrors, errors: String(report.count(of: .error)),
      warnings: String(report.count(of: .warning)), notes: String(report.count(of: .information)),
      waived: String(report.waivedCount), rules: String(report.rules.count),
      statuses: RuleStatus.allCases.map {
        CheckCountContext(count: String(report.count(of: $0)), name: $0.word(in: language))
      },
      findings: report.findings.contains(where: \.isStanding) ? CheckPage.standing : nil,
      waivedFindings: report.findings.allSatisfy(\.isStanding) ? nil : CheckPage.waived,
      groups: RuleGroup.allCases.map { group in
        CheckGroupContext(
          number: String(group.rawValue), name: group.name(in: language),
          rules: report.rules.filter { $0.group == group }.map { CheckRuleContext($0, in: language) })
      })
  }
}

extension CheckCodeContext {
  /// The heading above the findings of `group`.
  init(_ group: FindingGroup, in language: Language) {
    self.init(
      code: group.fault.code, severity: group.fault.severity.word(in: language),
      outline: group.fault.outline(in: language), count: String(group.findings.count))
  }
}

extension CheckFindingContext {
  /// What the page says of `finding`; of one that is waived only what was decided.
  init(_ finding: JudgedFinding, in language: Language) {
    let diagnostic = finding.diagnostic
    let stands = finding.isStanding
    self.init(
      place: diagnostic.place.description, what: diagnostic.what(in: language),
      next: stands ? diagnostic.next(in: language) : nil,
      related: stands ? diagnostic.related.map(\.description) : [],
      position: stands ? finding.mark?.description : nil, waiver: CheckWaiverContext(finding.state))
  }
}

extension CheckWaiverContext {
  fileprivate init?(_ state: FindingState) {
    guard case .waived(let waiver) = state else { return nil }
    self.init(reason: waiver.reason, approver: waiver.approver, until: waiver.until.description)
  }
}

extension CheckRuleContext {
  fileprivate init(_ rule: RuleResult, in language: Language) {
    self.init(
      faults: rule.faults.map { CheckCountContext(count: $0.code, name: $0.outline(in: language)) },
      status: rule.status.word(in: language), isFail: rule.status == .fail, examined: String(rule.examined),
      passed: String(rule.passed), found: String(rule.found), waived: String(rule.waived),
      notChecked: rule.notChecked.map { reason, count in
        CheckCountContext(count: String(count), name: reason.text(in: language))
      })
  }
}

extension Language {
  /// The tag of the interface strings of the language.
  var tag: String { (self == .zh ? InterfaceLanguage.chinese : .english).rawValue }
}
