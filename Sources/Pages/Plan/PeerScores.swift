internal import Evaluation

/// The scores of a group that are out of one full score: those that may be compared.
struct PeerScores: Sendable {
  /// The full score, where it is another one than 100.
  let otherFullScore: ExactDecimal?
  /// The positions in the year of the evaluations that have them.
  let members: [Int]
  /// The scores, in hundredths, the highest first.
  let hundredths: [Int]
  /// The highest of them.
  let highest: Score?
  /// The lowest of them.
  let lowest: Score?

  /// How many there are.
  var count: Int { members.count }

  private init(of members: [Int], in evaluations: [Evaluation]) {
    otherFullScore = members.first.flatMap { evaluations[$0].otherFullScore }
    self.members = members
    hundredths = members.compactMap { evaluations[$0].score?.hundredths }.sorted(by: >)
    highest = members.lazy.compactMap { evaluations[$0].score }.max()
    lowest = members.lazy.compactMap { evaluations[$0].score }.min()
  }

  /// The scores of `members` of `evaluations` by their full scores: most scores first; of equally many, those out of 100,
  /// and then in the order of the content.
  static func all(of members: [Int], in evaluations: [Evaluation]) -> [PeerScores] {
    let scored = members.filter { evaluations[$0].score != nil }
    let byFullScore = Dictionary(grouping: scored) { evaluations[$0].otherFullScore?.scaled(to: 10) }
    return byFullScore.values.map { PeerScores(of: $0, in: evaluations) }.sorted { $0.place < $1.place }
  }

  private var place: (Int, Int, Int) { (-count, otherFullScore == nil ? 0 : 1, members.first ?? 0) }

  /// Whether those of `evaluation` are among them.
  func areOutOfFullScore(of evaluation: Evaluation) -> Bool {
    otherFullScore?.scaled(to: 10) == evaluation.otherFullScore?.scaled(to: 10)
  }

  /// The rank of `score` among them, counted from 1; equal scores share the better rank.
  func rank(of score: Score) -> Int {
    var low = 0
    var high = hundredths.count
    while low < high {
      let middle = (low + high) / 2
      if hundredths[middle] > score.hundredths { low = middle + 1 } else { high = middle }
    }
    return low + 1
  }
}
