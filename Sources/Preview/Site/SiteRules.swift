internal import Checks
internal import Diagnostics
internal import Evaluation
internal import Files
internal import Pages
internal import Records

/// The rules of `disclose check` as a site holds them: with the bureau's own words, and its waivers.
struct SiteRules: Sendable {
  private let tree: any FileTree
  private let day: CalendarDate
  private let waivers: [Waiver]
  private let inspection: Inspection
  /// What is wrong with the waivers.
  let faults: [Diagnostic]

  /// The rules of the site in `tree` as they hold on `day`.
  init(of tree: any FileTree, on day: CalendarDate) throws(FileTrouble) {
    self.tree = tree
    self.day = day
    let reading = try SiteReader(tree: tree).waivers()
    waivers = reading.value ?? []
    faults = reading.diagnostics
    inspection = Inspection(RuleBook.chapters(site: tree, words: try WordLists(of: tree)))
  }

  /// What the rules say about `region`.
  func findings(on region: RegionDisclosure, in frame: SiteFrame) -> RegionFindings {
    let tallies = inspection.tallies(of: RegionMatter(frame: frame, region: region, day: day))
    var findings = RegionFindings()
    for tally in tallies {
      let found = Set(tally.tally.findings)
      if tally.group == .leaks {
        findings.leaks += found.filter { $0.fault.severity == .error }
        findings.others += found.filter { $0.fault.severity != .error }
      } else if !waivers.isEmpty {
        findings.others += standing(tally)
      } else {
        findings.others += found
      }
    }
    return findings
  }

  /// What a rule found and nobody waived; whether a waiver itself holds can only be told over all regions.
  private func standing(_ tally: RuleTally) -> [Diagnostic] {
    let found = tally.tally.findings
    do {
      let lines = try SourceLines(tree: tree).lines(at: found.map(\.place))
      let report = InspectionReport([tally], others: [], waivers: waivers, lines: lines, day: day)
      return report.findings.filter { $0.isStanding && RuleGroup(of: $0.diagnostic.fault) == tally.group }
        .map(\.diagnostic)
    } catch {
      return found
    }
  }
}
