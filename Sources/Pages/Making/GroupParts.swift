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
  /// Their table.
  let table: Address?
  /// What is said of those scores that may be compared, as the group has them; nil where there is only one.
  let scores: [Scores?]

  /// What is said of scores that may be compared.
  struct Scores: Sendable {
    let count: String
    let highest: String?
    let lowest: String?
    /// Whether they are of scales with different bands.
    let hasSeveralScales: Bool
    let picture: ScorePicture
  }
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
    return GroupParts(
      head: PageHead(
        kind: .evaluation, title: "", description: "", keywords: disclosed.report.keywords,
        published: disclosed.report.published, publisher: disclosed.report.publisher,
        source: disclosed.report.source?.title, way: way(throughYear: year, from: addresses)),
      region: regionLink(from: addresses), year: Link(name: String(number), address: addresses.page(page)),
      stage: term(group.stage, from: addresses), subject: term(group.subject, from: addresses),
      usesPage: disclosed.report.resultUses.isEmpty ? nil : addresses.page(page, part: "uses"),
      count: String(group.members.count), scored: String(group.scoredCount),
      table: addresses.page(page, part: group.anchor),
      scores: group.scores.map { $0.count > 1 ? parts(of: $0, inYear: year) : nil })
  }

  private func parts(of scores: PeerScores, inYear year: Int) -> GroupParts.Scores {
    let scales = scales(of: scores, inYear: year)
    return GroupParts.Scores(
      count: String(scores.count), highest: scores.highest?.description, lowest: scores.lowest?.description,
      hasSeveralScales: scales.count > 1,
      picture: ScorePicture(chart(of: scores, on: scales), in: facts.charts.scores))
  }
}
