internal import Mustache

/// Where an evaluation stands among those of its year, stage and subject.
struct PeersContext: Sendable {
  let count: String
  let scored: String?
  let compared: String?
  let rank: String?
  let sameGrade: String?
  let highest: String?
  let lowest: String?
  let hasSeveralFullScores: Bool
  let hasSeveralScales: Bool
  let group: Address?

  static let contract = Contract<PeersContext>(
    "peers",
    [
      .text("count", "how many there are in all, this one included", \.count),
      .text("scored", "how many of them have a score; nothing where this one has none", \.scored),
      .text(
        "compared",
        "how many of these scores are out of the same full score, this one included; nothing where no other is",
        \.compared),
      .text(
        "rank", "its rank among these, ties sharing the better one; nothing where there is no other", \.rank),
      .text("sameGrade", "how many have its grade, this one included", \.sameGrade),
      .text("highest", "the highest of these; nothing where there is no other", \.highest),
      .text("lowest", "the lowest of these; nothing where there is no other", \.lowest),
      .flag(
        "hasSeveralFullScores", "whether it has a score and not all are out of the same full score",
        \.hasSeveralFullScores),
      .flag(
        "hasSeveralScales",
        "whether the scores compared are of scales with different bands, which the picture leaves out",
        \.hasSeveralScales),
      .address("group", "their table", \.group),
    ])
}
