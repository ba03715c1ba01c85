internal import Diagnostics
internal import Evaluation

/// Holds findings against the waivers, and in the end says which waivers are themselves at fault.
struct WaiverJudge {
  private let waivers: [Waiver]
  private let day: CalendarDate
  private let uncheckedCodes: Set<String>
  private var byPosition: [String: [Int]] = [:]
  private var met: Set<Int> = []

  /// A judge by `waivers` as they hold on `day`; the rules that would find `uncheckedCodes` had nothing to go by.
  init(_ waivers: [Waiver], day: CalendarDate, uncheckedCodes: Set<String>) {
    self.uncheckedCodes = uncheckedCodes
    self.waivers = waivers
    self.day = day
    for (number, waiver) in waivers.enumerated() { byPosition[waiver.position, default: []].append(number) }
  }

  /// `diagnostic`, which stands in `line`, with the waiver that holds for it.
  mutating func judge(_ diagnostic: Diagnostic, line: String?) -> JudgedFinding {
    guard RuleGroup.mayWaive(diagnostic.fault.code) else {
      return JudgedFinding(diagnostic: diagnostic, mark: nil, state: .standing)
    }
    let mark = FindingMark(diagnostic, line: line)
    let matching = (byPosition[mark.description] ?? []).filter { waivers[$0].code == diagnostic.fault.code }
    met.formUnion(matching)
    let holding = matching.first { waivers[$0].until >= day }
    return JudgedFinding(
      diagnostic: diagnostic, mark: mark, state: holding.map { .waived(waivers[$0]) } ?? .standing)
  }

  /// What the rules about waivers see, once every finding was judged.
  var tallies: [RuleTally] {
    [
      unmet,
      tally(.expiredWaiver) { _, waiver in
        waiver.until < day ? waiver.diagnostic(.expiredWaiver, at: "until") : nil
      },
      tally(.unwaivableCode) { _, waiver in
        waiver.isForWaivableCode ? nil : waiver.diagnostic(.unwaivableCode, at: "code")
      },
    ]
  }

  /// A waiver for something that nobody looked at cannot be said to match nothing.
  private var unmet: RuleTally {
    var tally = Tally()
    for (number, waiver) in waivers.enumerated() {
      if met.contains(number) || !waiver.isForWaivableCode {
        tally.examine()
      } else if uncheckedCodes.contains(waiver.code) {
        tally.leaveOut(.uncheckedRule)
      } else {
        tally.examine(waiver.diagnostic(.unmetWaiver, at: "position"))
      }
    }
    return RuleTally(.waivers, [.unmetWaiver], tally)
  }

  private func tally(_ fault: Fault, _ find: (Int, Waiver) -> Diagnostic?) -> RuleTally {
    var tally = Tally()
    for (number, waiver) in waivers.enumerated() { tally.examine(find(number, waiver)) }
    return RuleTally(.waivers, [fault], tally)
  }
}

extension Waiver {
  fileprivate var isForWaivableCode: Bool { RuleGroup.mayWaive(code) }

  fileprivate func diagnostic(_ fault: Fault, at field: String) -> Diagnostic {
    Diagnostic(
      fault, at: origin.place(of: field),
      ["code": code, "position": position, "until": until.description, "approver": approver])
  }
}

extension NotChecked {
  fileprivate static let uncheckedRule = NotChecked(
    zh: "所豁免的规则这次没有核对", en: "the rule that the waiver is for was not checked")
}
