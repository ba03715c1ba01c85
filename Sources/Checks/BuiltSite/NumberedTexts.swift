/// Texts that are each kept once and called by their numbers.
struct NumberedTexts: Sendable {
  /// The number of the empty text.
  static let empty: Int32 = 0

  /// The texts by their numbers.
  private(set) var texts = [""]
  private var numbers: [String: Int32] = [:]

  /// The number of `text`, a new one where it was not there.
  mutating func number(of text: String) -> Int32 {
    if text.isEmpty { return Self.empty }
    if let number = numbers[text] { return number }
    let number = Int32(truncatingIfNeeded: texts.count)
    texts.append(text)
    numbers[text] = number
    return number
  }

  /// The text with `number`.
  subscript(number: Int32) -> String { texts[Int(number)] }
}

/// Sets of numbers that are each kept once and called by numbers of their own; many pages have the same anchors.
struct NumberedSets: Sendable {
  private var sets: [[Int32]] = []
  private var numbers: [[Int32]: Int32] = [:]

  /// The number of the set of `members`, which are in ascending order.
  mutating func number(of members: [Int32]) -> Int32 {
    if let number = numbers[members] { return number }
    let number = Int32(truncatingIfNeeded: sets.count)
    sets.append(members)
    numbers[members] = number
    return number
  }

  /// Whether the set with `number` has `member`.
  func set(_ number: Int32, has member: Int32) -> Bool { sets[Int(number)].contains(member) }
}
