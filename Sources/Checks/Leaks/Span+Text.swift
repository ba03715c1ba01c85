internal import Files

/// Questions about the bytes of a UTF-8 text; a position outside the text has nothing.
extension Span where Element == UInt8 {
  func has(_ byte: UInt8, at position: Int) -> Bool {
    indices.contains(position) && self[position] == byte
  }

  func isDigit(at position: Int) -> Bool {
    indices.contains(position) && self[position] &- 0x30 < 10
  }

  func isLetter(at position: Int) -> Bool {
    indices.contains(position) && (self[position] | 0x20) &- 0x61 < 26
  }

  func isPointOrComma(at position: Int) -> Bool {
    has(0x2E, at: position) || has(0x2C, at: position)
  }

  /// Whether what begins at `position` may be the number of a list item: the text, a line or a word begins there.
  func startsItem(at position: Int) -> Bool {
    position == 0 || has(0x0A, at: position - 1) || has(0x20, at: position - 1)
  }

  /// Whether the UTF-8 of `word` stands at `position`.
  func has(_ word: [UInt8], at position: Int) -> Bool {
    guard position >= 0, position + word.count <= count else { return false }
    for index in word.indices where self[position + index] != word[index] { return false }
    return true
  }

  /// The text of `range`.
  func text(_ range: Range<Int>) -> String {
    String(decoding: range.map { self[$0] }, as: UTF8.self)
  }

  /// Where `word` first begins in `range`; the whole of it must lie inside.
  func first(_ word: [UInt8], in range: Range<Int>) -> Int? {
    guard range.count >= word.count else { return nil }
    return (range.lowerBound...range.upperBound - word.count).first { has(word, at: $0) }
  }

  /// Where `byte` first stands at or after `start`.
  func first(_ byte: UInt8, from start: Int) -> Int? {
    withUnsafeBufferPointer { $0.first(byte, from: start) }
  }

  /// Up to `reach` bytes before `position`.
  func before(_ position: Int, reach: Int) -> Range<Int> { Swift.max(0, position - reach)..<position }

  /// Up to `reach` bytes from `position` on.
  func after(_ position: Int, reach: Int) -> Range<Int> { position..<Swift.min(count, position + reach) }
}
