internal import Evaluation
internal import Mustache

/// What the pages of all evaluations of a group say alike: made once, and not for each of them.
struct GroupFigures: Sendable {
  /// How many evaluations there are.
  let count: String
  /// How many of them have a score.
  let scored: String
  /// The highest score.
  let highest: String?
  /// The lowest score.
  let lowest: String?
  /// Their table, as seen from their pages, which lie as deep as that of the year.
  let table: Address?
  /// The chart of their scores over the bands of a scale, by the name of the scale.
  let pictures: [String: ScorePicture]
}

extension RegionPages {
  /// The figures of the group at `position` of the year at `year`.
  func figures(ofGroup position: Int, inYear year: Int) -> GroupFigures {
    let group = index.groups[year][position]
    let disclosed = region.years[year]
    let page = PagePath.year(region.region.code, disclosed.report.disclosureYear)
    let scored = group.members.filter { disclosed.evaluations[$0].score != nil }
    let scales = Set(scored.map { disclosed.evaluations[$0].scale ?? disclosed.report.scale })
    let pictures = scales.map { scale in
      (scale, ScorePicture(chart(of: group, scale: scale), in: facts.charts.scores))
    }
    return GroupFigures(
      count: String(group.members.count), scored: String(group.scores.count),
      highest: group.highest?.description, lowest: group.lowest?.description,
      table: Addresses(from: page).page(page, part: group.anchor),
      pictures: Dictionary(uniqueKeysWithValues: pictures))
  }
}
