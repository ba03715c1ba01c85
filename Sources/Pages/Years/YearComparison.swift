internal import Evaluation

/// Two disclosure years of a region beside each other, in which every evaluation of either year is counted exactly once.
struct YearComparison: Sendable {
  /// An evaluation in both years, or in one of them.
  struct Line: Sendable {
    let earlier: RegionReference?
    let later: RegionReference?
    let change: Change
  }

  /// The position of the earlier year among the region's.
  let earlier: Int
  /// The position of the later year among the region's.
  let later: Int
  /// The evaluations of the later year in its order, then those that only the earlier year has in its order.
  let lines: [Line]

  /// The year at `later` beside the one at `earlier`; `register` says which evaluations belong together, `scale` finds a
  /// scale by its name.
  ///
  /// Evaluations of one project at the same stage are put beside each other first; what is left of the project is put
  /// beside what is left of it in the other year, at whatever stage.
  init(
    _ years: [PublicYear], earlier: Int, later: Int, register: ProjectRegister,
    scale: (String) -> GradeScale?
  ) {
    self.earlier = earlier
    self.later = later
    let (old, new) = (years[earlier], years[later])
    let (oldProjects, newProjects) = (register.projects[earlier], register.projects[later])
    var waiting = Dictionary(grouping: old.evaluations.indices) { oldProjects[$0] }
    var partners: [Int?] = new.evaluations.indices.map { position in
      let project = newProjects[position]
      let match = waiting[project]?.firstIndex {
        old.evaluations[$0].stage == new.evaluations[position].stage
      }
      return match.flatMap { waiting[project]?.remove(at: $0) }
    }
    for position in partners.indices where partners[position] == nil {
      let project = newProjects[position]
      guard waiting[project]?.isEmpty == false else { continue }
      partners[position] = waiting[project]?.removeFirst()
    }
    let taken = Set(partners.compactMap(\.self))
    func change(_ before: Int, _ after: Int) -> Change {
      let (before, after) = (old.evaluations[before], new.evaluations[after])
      guard before.stage == after.stage else { return .otherStage }
      guard let was = before.grade, let now = after.grade else { return .ungraded }
      guard scale(before.scale ?? old.report.scale)?.bands == scale(after.scale ?? new.report.scale)?.bands
      else { return .otherScale }
      return now == was ? .same : now < was ? .raised : .lowered
    }
    lines =
      partners.enumerated().map { position, partner in
        Line(
          earlier: partner.map { RegionReference(year: earlier, evaluation: $0) },
          later: RegionReference(year: later, evaluation: position),
          change: partner.map { change($0, position) } ?? .entered)
      }
      + old.evaluations.indices.filter { !taken.contains($0) }.map {
        Line(earlier: RegionReference(year: earlier, evaluation: $0), later: nil, change: .left)
      }
  }

  /// How many evaluations came to `change`.
  func count(of change: Change) -> Int { lines.count { $0.change == change } }

  /// How many evaluations stand in both years.
  var pairCount: Int { lines.count { $0.earlier != nil && $0.later != nil } }
}
