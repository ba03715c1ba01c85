internal import Checks
internal import Diagnostics
internal import Evaluation
internal import Pages
internal import Records

/// What the work on one region leaves behind.
struct RegionResult: Sendable {
  /// Every fault found in it.
  var diagnostics: [Diagnostic]
  /// What the rules saw in it.
  let tallies: [RuleTally]
  /// Whether it was made by this build; false where it stood already.
  var isMade = true
  /// What the pages that span regions need; nil where there are no pages.
  var summary: RegionSummary?
  /// Whether something was said about it when it was made, earlier or elsewhere.
  var wasSpokenOf = false
  /// Whether every page that it may show was made; true as well where it may show none yet.
  var isComplete = false
  /// The names at the top of the site under which its files stand.
  var tops: [String] = []
  /// The days on which the gate lets the same of it through; nil where it was not asked.
  var days: DaySpan?
  /// The first record of each kind of page, so that a fault in a template can name one that it breaks.
  var firstRecords: [PageKind: Place] = [:]

  static func firstRecords(of region: RegionDisclosure) -> [PageKind: Place] {
    var records: [PageKind: Place] = [:]
    records[.region] = Place(file: "Content/\(region.region.code)/region.yaml")
    records[.year] = region.years.first?.report.place
    records[.evaluation] = region.years.lazy.flatMap(\.evaluations).first?.origin.place(of: "id")
    records[.list] = records[.evaluation]
    if region.years.count > 1 { records[.comparison] = records[.year] }
    return records
  }

  /// What was found in it that must not go out, whatever anybody waives.
  var leaks: [Diagnostic] {
    tallies.filter { $0.group == .leaks }.flatMap(\.tally.findings)
      .filter { !RuleGroup.mayWaive($0.fault.code) }
  }
}

extension Sequence<RegionResult> {
  /// The first record of each kind of page in all of them.
  var firstRecords: [PageKind: Place] {
    reduce(into: [:]) { first, result in first.merge(result.firstRecords) { earlier, _ in earlier } }
  }
}
