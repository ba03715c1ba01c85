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
  /// A bit for every character that a key can name: whether a word begins with it. These fit where the processor reads at once.
  private var mayBegin = [UInt64](repeating: 0, count: 1 << 10)
  /// For every character that a key can name, which of `beginnings` it has; 0 where no word begins with it.
  private var entries = [UInt16](repeating: 0, count: 1 << 16)
  /// The words that begin with one character, by their positions.
  private var beginnings: [[Int]] = [[]]

  /// A finder of `words`; an empty one is never found.
  init(_ words: [String]) {
    self.words = words.map { Array($0.utf8) }
    for (index, word) in self.words.enumerated() where !word.isEmpty {
      let (key, _) = word.withUnsafeBufferPointer { Self.key($0, 0) }
      if entries[key] == 0 {
        entries[key] = UInt16(beginnings.count)
        beginnings.append([])
        mayBegin[key >> 6] |= 1 << UInt64(key & 63)
      }
      beginnings[Int(entries[key])].append(index)
    }
  }

  /// Every word in `bytes`, by where it begins; words may overlap.
  func matches(in bytes: Span<UInt8>) -> [Match] {
    var found: [Match] = []
    mayBegin.withUnsafeBufferPointer { mayBegin in
      bytes.withUnsafeBufferPointer { text in
        var position = 0
        while position < text.count {
          let (key, width) = Self.key(text, position)
          if mayBegin[key >> 6] >> UInt64(key & 63) & 1 != 0 { append(bytes, position, key, to: &found) }
          position += width
        }
      }
    }
    return found
  }

  /// Adds the words that stand at `position`, where a character with `key` is.
  private func append(_ bytes: Span<UInt8>, _ position: Int, _ key: Int, to found: inout [Match]) {
    for word in beginnings[Int(entries[key])] where bytes.has(words[word], at: position) {
      found.append(Match(word: word, range: position..<(position + words[word].count)))
    }
  }

  /// A number below 65,536 for the character at `position`, and how many bytes it takes. Characters of four bytes share
  /// one of the numbers that no character has (U+D800 and the following).
  @inline(__always)
  private static func key(_ bytes: UnsafeBufferPointer<UInt8>, _ position: Int) -> (Int, Int) {
    let lead = bytes[position]
    if lead >= 0xE0 && lead < 0xF0 && position + 2 < bytes.count {
      let middle = Int(bytes[position + 1] & 0x3F) << 6
      return (Int(lead & 0x0F) << 12 | middle | Int(bytes[position + 2] & 0x3F), 3)
    }
    if lead < 0x80 { return (Int(lead), 1) }
    return (0xD800 | Int(lead), lead >= 0xF0 ? 4 : lead >= 0xC0 ? 2 : 1)
  }
}
