/// Finds many words in a text in one pass that stops only at characters with which a word begins.
struct WordFinder: Sendable {
  /// A word found.
  struct Match: Hashable {
    /// Its position in the list of words.
    let word: Int
    /// The bytes that it takes.
    let range: Range<Int>
  }

  /// The UTF-8 of the words.
  private let words: [[UInt8]]
  /// For every character that a key can name, which of `beginnings` it has; 0 where no word begins with it.
  private var entries = [UInt16](repeating: 0, count: 1 << 16)
  /// The words that begin with one character, by their positions.
  private var beginnings: [[Int]] = [[]]

  /// A finder of `words`; an empty one is never found.
  init(_ words: [String]) {
    self.words = words.map { Array($0.utf8) }
    for (index, word) in self.words.enumerated() where !word.isEmpty {
      let (key, _) = Self.key(word.span, 0)
      if entries[key] == 0 {
        entries[key] = UInt16(beginnings.count)
        beginnings.append([])
      }
      beginnings[Int(entries[key])].append(index)
    }
  }

  /// Every word in `bytes`, by where it begins; words may overlap.
  func matches(in bytes: Span<UInt8>) -> [Match] {
    var found: [Match] = []
    var position = 0
    while position < bytes.count {
      let (key, width) = Self.key(bytes, position)
      let entry = Int(entries[key])
      if entry != 0 {
        for word in beginnings[entry] where bytes.has(words[word], at: position) {
          found.append(Match(word: word, range: position..<(position + words[word].count)))
        }
      }
      position += width
    }
    return found
  }

  /// A number below 65,536 for the character at `position`, and how many bytes it takes. Characters of four bytes share
  /// one of the numbers that no character has (U+D800 and the following).
  @inline(__always)
  private static func key(_ bytes: Span<UInt8>, _ position: Int) -> (Int, Int) {
    let lead = bytes[position]
    if lead >= 0xE0 && lead < 0xF0 && position + 2 < bytes.count {
      let middle = Int(bytes[position + 1] & 0x3F) << 6
      return (Int(lead & 0x0F) << 12 | middle | Int(bytes[position + 2] & 0x3F), 3)
    }
    if lead < 0x80 { return (Int(lead), 1) }
    return (0xD800 | Int(lead), lead >= 0xF0 ? 4 : lead >= 0xC0 ? 2 : 1)
  }
}
