extension GramSet: Codable {
  /// Reads what `encode` wrote.
  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self).utf8
    var words: [UInt64] = []
    words.reserveCapacity(Self.wordCount)
    var start = text.startIndex
    while start != text.endIndex, words.count < Self.wordCount {
      let end = text.index(start, offsetBy: 16, limitedBy: text.endIndex) ?? text.endIndex
      guard let word = UInt64(Substring(text[start..<end]), radix: 16) else { break }
      words.append(word)
      start = end
    }
    guard start == text.endIndex, words.count == Self.wordCount else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a set of grams")
    }
    self.init(words: words)
  }

  /// Writes all words as hexadecimal digits, sixteen each.
  func encode(to encoder: any Encoder) throws {
    let digits = Array("0123456789abcdef".utf8)
    let text = String(unsafeUninitializedCapacity: Self.wordCount * 16) { buffer in
      for (index, word) in words.enumerated() {
        for digit in 0..<16 {
          buffer[index * 16 + digit] = digits[Int(word >> UInt64(60 - 4 * digit) & 15)]
        }
      }
      return Self.wordCount * 16
    }
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}
