import Diagnostics
import Evaluation
import Records

/// Something that the region's own list says should be disclosed, and that is neither there nor withheld on a ground.
///
/// More than was planned is no fault. Names are compared without what typing changes, and without the word 项目 at their end.
struct PlannedNotDisclosed: Rule {
  /// One evaluation, and a number of them.
  var faults: [Fault] { [.plannedNotDisclosed, .fewerThanPlanned] }

  /// Holds every line of the list against the evaluations of its year, withheld ones included.
  func check(_ matter: RegionMatter, _ tally: inout Tally) {
    for year in matter.region.years {
      guard let plan = year.plan else {
        tally.leaveOut(.noPlan)
        continue
      }
      let names = Set(year.evaluations.map { Key(Self.plain($0.name), $0.stage) })
      for item in plan { tally.examine(fault(in: item, of: year, names)) }
    }
  }

  private struct Key: Hashable {
    let name: String
    let stage: Stage

    init(_ name: String, _ stage: Stage) {
      self.name = name
      self.stage = stage
    }
  }

  private func fault(in item: PlannedItem, of year: YearDisclosure, _ names: Set<Key>) -> Diagnostic? {
    if item.ground?.isEmpty == false { return nil }
    if let planned = item.count {
      let count =
        item.stage.map { stage in year.evaluations.count { $0.stage == stage } }
        ?? year.evaluations.count
      return count >= planned
        ? nil
        : Diagnostic(
          .fewerThanPlanned, at: item.place,
          ["name": item.name, "planned": String(planned), "count": String(count)])
    }
    let name = Self.plain(item.name)
    let stages = item.stage.map { [$0] } ?? Stage.allCases
    return stages.contains { names.contains(Key(name, $0)) }
      ? nil : Diagnostic(.plannedNotDisclosed, at: item.place, ["name": item.name])
  }

  private static func plain(_ name: String) -> String { NormalName(name).dropping(["项目"]) }
}

extension NotChecked {
  /// Nothing says what should be disclosed.
  static let noPlan = NotChecked(
    zh: "没有应公开清单（plan.csv），无法核对是否齐全",
    en: "there is no list of what should be disclosed (plan.csv) to hold the year against")
}
