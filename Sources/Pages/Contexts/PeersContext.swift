internal import Mustache

/// Where an evaluation stands among those of its year, stage and subject.
struct PeersContext: Sendable {
  let count: String
  let scored: String?
  let rank: String?
  let sameGrade: String?
  let highest: String?
  let lowest: String?
  let hasSeveralFullScores: Bool
  let group: Address?

  static let contract = Contract<PeersContext>(
    "peers",
    [
      .text("count", "how many there are in all, this one included", \.count),
      .text("scored", "how many of them have a score; nothing where this one has none", \.scored),
      .text(
        "rank", "its rank by score, ties sharing the better one; nothing where no other has a score", \.rank),
      .text("sameGrade", "how many have its grade, this one included", \.sameGrade),
      .text("highest", "the highest score; nothing where no other has one", \.highest),
      .text("lowest", "the lowest score; nothing where no other has one", \.lowest),
      .flag(
        "hasSeveralFullScores", "whether the scores are not all of the same full score",
        \.hasSeveralFullScores),
      .address("group", "their table", \.group),
    ])
}
