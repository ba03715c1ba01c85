import Evaluation

extension Strand {
  /// The figure called `id`.
  func figure(_ id: String?) -> Figure? {
    id.flatMap { id in figures.first { $0.id == id } }
  }

  /// The only figure that measures `measure` as a whole on `basis`; nil where there are none or several.
  func sole(_ measure: Measure, on basis: String?) -> Figure? {
    let matches = figures.filter {
      $0.measure == measure && $0.basis == basis && $0.grade == nil && $0.whole == nil
    }
    return matches.count == 1 ? matches.first : nil
  }

  /// The figure that counts the cases which `average` is about: what the grades on its basis are parts of, or else the
  /// strand's only count; nil where that is not clear.
  func count(behind average: Figure) -> Figure? {
    let graded = figures.filter { $0.measure == .count && $0.grade != nil }
    for parts in [graded.filter { $0.basis == average.basis }, graded] {
      let wholes = Set(parts.compactMap(\.whole))
      if wholes.count == 1, let whole = figure(wholes.first), whole.measure == .count { return whole }
    }
    return sole(.count, on: average.basis) ?? sole(.count, on: nil)
  }

  /// The figures that are counts or sums of money and parts of one whole on one basis, in the order of the strand.
  func partGroups() -> [(whole: Figure, parts: [Figure])] {
    var order: [[String?]] = []
    var groups: [[String?]: (whole: Figure, parts: [Figure])] = [:]
    for part in figures where part.measure == .count || part.measure.isMoney {
      guard let whole = figure(part.whole), whole.measure.isMoney == part.measure.isMoney,
        whole.measure.isMoney || whole.measure == .count
      else { continue }
      let key = [whole.id, part.basis, part.grade == nil ? "part" : "grade", part.measure.rawValue]
      if groups[key] == nil { order.append(key) }
      groups[key, default: (whole, [])].parts.append(part)
    }
    return order.compactMap { groups[$0] }
  }
}
