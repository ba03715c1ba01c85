internal import Evaluation

extension RegionPages {
  /// `findings` of the year at `year`, grouped by category in the order of their first findings.
  func findingGroups(ofYear year: Int, from addresses: Addresses) -> [FindingGroupContext] {
    let findings = region.years[year].findings
    var order: [String?] = []
    for finding in findings where !order.contains(finding.category) { order.append(finding.category) }
    return order.map { category in
      FindingGroupContext(
        category: category,
        findings: findings.filter { $0.category == category }.map {
          self.finding($0, ofYear: year, from: addresses)
        })
    }
  }

  func finding(_ finding: Finding, ofYear year: Int, from addresses: Addresses) -> FindingContext {
    let position = finding.evaluation.flatMap { index.positions[year][$0] }
    let evaluation = position.map { region.years[year].evaluations[$0] }
    let number = region.years[year].report.disclosureYear
    return FindingContext(
      problem: finding.problem, recommendation: finding.recommendation, measure: finding.measure,
      since: finding.since?.description, deadline: finding.deadline?.description,
      state: finding.state.map { facts.interface.word($0) }, evidence: finding.evidence,
      evaluation: evaluation.map {
        Link(name: $0.name, address: addresses.page(.evaluation(region.region.code, number, id: $0.id)))
      })
  }
}
