internal import Evaluation

/// One of several parts of a site that are made apart from each other, written `2/7`.
struct Shard: Hashable, Sendable, CustomStringConvertible {
  /// Which of them, counted from 1.
  let number: Int
  /// How many there are.
  let count: Int

  var description: String { "\(number)/\(count)" }

  /// The part that `text` writes; nil where it writes none.
  init?(_ text: String) {
    let numbers = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
    guard numbers.count == 2, let number = numbers[0], let count = numbers[1],
      number >= 1, number <= count
    else { return nil }
    self.number = number
    self.count = count
  }

  /// Those of `codes` that belong to it: they are dealt out in their order, so that each belongs to exactly one part.
  func own(of codes: [RegionCode]) -> [RegionCode] {
    codes.sorted().enumerated().filter { $0.offset % count == number - 1 }.map(\.element)
  }
}
