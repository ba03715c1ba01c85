internal import Evaluation
internal import Mustache

/// What the pages of all evaluations of a group say alike: made once, and not for each of them.
struct GroupParts: Sendable {
  /// What the frames say, but for titles and descriptions.
  let head: PageHead
  let region: Link
  let year: Link
  let stage: TermContext
  let subject: TermContext
  /// The rules of use of the year.
  let usesPage: Address?
  /// How many evaluations there are.
  let count: String
  /// How many of them have a score.
  let scored: String
  /// Whether a score stands beside another one.
  let isComparable: Bool
  /// The highest score, where they are comparable.
  let highest: String?
  /// The lowest score, where they are comparable.
  let lowest: String?
  /// Their table.
  let table: Address?
  /// The chart of their scores over the bands of a scale, by the name of the scale.
  let pictures: [String: ScorePicture]
}

extension RegionPages {
  /// What the pages of the evaluations of the group at `position` of the year at `year` say alike.
  func parts(ofGroup position: Int, inYear year: Int) -> GroupParts {
    let group = index.groups[year][position]
    let disclosed = region.years[year]
    let number = disclosed.report.disclosureYear
    let page = PagePath.year(region.region.code, number)
    // The pages of evaluations lie as deep as that of the year.
    let addresses = Addresses(from: page)
    let isComparable = group.scores.count > 1
    let scored = group.members.filter { disclosed.evaluations[$0].score != nil }
    let scales = Set(scored.map { disclosed.evaluations[$0].scale ?? disclosed.report.scale })
    let pictures = (isComparable ? scales : []).map { scale in
      (scale, ScorePicture(chart(of: group, scale: scale), in: facts.charts.scores))
    }
    return GroupParts(
      head: PageHead(
        kind: .evaluation, title: "", description: "", keywords: disclosed.report.keywords,
        published: disclosed.report.published, publisher: disclosed.report.publisher,
        source: disclosed.report.source?.title, way: way(throughYear: year, from: addresses)),
      region: regionLink(from: addresses), year: Link(name: String(number), address: addresses.page(page)),
      stage: term(group.stage, from: addresses), subject: term(group.subject, from: addresses),
      usesPage: disclosed.report.resultUses.isEmpty ? nil : addresses.page(page, part: "uses"),
      count: String(group.members.count), scored: String(group.scores.count),
      isComparable: isComparable,
      highest: isComparable ? group.highest?.description : nil,
      lowest: isComparable ? group.lowest?.description : nil,
      table: addresses.page(page, part: group.anchor),
      pictures: Dictionary(uniqueKeysWithValues: pictures))
  }
}
