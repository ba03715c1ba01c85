internal import Evaluation

extension RegionPages {
  /// `findings` of the year at `year`, grouped by category in the order of their first findings. Those without a category come
  /// first: no heading stands above them, and below that of another they would seem to belong to it.
  func findingGroups(ofYear year: Int, from addresses: Addresses) -> [FindingGroupContext] {
    let findings = region.years[year].findings
    var order: [String?] = findings.contains { $0.category == nil } ? [nil] : []
    for finding in findings where !order.contains(finding.category) { order.append(finding.category) }
    return order.map { category in
      FindingGroupContext(
        category: category,
        findings: findings.filter { $0.category == category }.map {
          self.finding($0, ofYear: year, from: addresses)
        })
    }
  }

  /// How many findings of `year` have come how far; none where no finding says so.
  func findingStates(of year: PublicYear) -> [StateCountContext] {
    guard year.findings.contains(where: { $0.state != nil }) else { return [] }
    let states = RectificationState.allCases.map(Optional.some) + [nil]
    let counts = states.map { state in (state, year.findings.count { $0.state == state }) }
      .filter { $0.1 > 0 }
    return counts.enumerated().map { position, entry in
      StateCountContext(
        word: entry.0.map { facts.interface.word($0) } ?? facts.interface["finding.stateless"],
        count: String(entry.1), hasNext: position < counts.count - 1)
    }
  }

  /// What the other evaluations of a project found, each with the year that found it; the latest first.
  func findings(
    ofOthers history: [RegionReference], besides reference: RegionReference, from addresses: Addresses
  ) -> [FindingContext] {
    history.filter { $0 != reference }.flatMap { other in
      let id = region.years[other.year].evaluations[other.evaluation].id
      return (index.findings[other.year][id] ?? [])
        .map { finding($0, ofYear: other.year, from: addresses, withYear: true) }
    }
  }

  /// `finding`; on the page of the evaluation that it is about, that needs no naming.
  func finding(
    _ finding: Finding, ofYear year: Int, from addresses: Addresses, withYear: Bool = false,
    onItsPage: Bool = false
  ) -> FindingContext {
    let position = finding.evaluation.flatMap { index.positions[year][$0] }
    let evaluation = onItsPage ? nil : position.map { region.years[year].evaluations[$0] }
    let number = region.years[year].report.disclosureYear
    return FindingContext(
      problem: finding.problem, recommendation: finding.recommendation, measure: finding.measure,
      since: finding.since?.description, deadline: finding.deadline?.description,
      state: finding.state.map { facts.interface.word($0) }, closed: finding.closed?.description,
      evidence: finding.evidence,
      evaluation: evaluation.map {
        Link(
          name: withYear ? "\(number) · \($0.name)" : $0.name,
          address: addresses.page(.evaluation(region.region.code, number, id: $0.id)))
      })
  }
}
