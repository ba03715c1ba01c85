/// Which single characters and pairs of neighbours texts hold, each as one of 65,536 numbers.
///
/// Several may share a number; that can only make a reader load a file too many, never miss one. The search page works
/// with the same numbers: this format must not change.
struct GramSet: Sendable {
  /// How many words of 64 bits hold them.
  static let wordCount = 1024

  private(set) var words: [UInt64]

  /// A set of `words`, `wordCount` of them; of nothing, where none are given.
  init(words: [UInt64] = [UInt64](repeating: 0, count: wordCount)) {
    self.words = words
  }

  /// Adds every character of `text` and every two that stand side by side.
  mutating func insert(_ text: String) {
    var previous = SearchText.gap
    for scalar in text.unicodeScalars {
      let scalar = SearchText.folded(scalar.value)
      if scalar != SearchText.gap {
        insert(Self.number(of: Self.hash(scalar)))
        if previous != SearchText.gap {
          insert(Self.number(of: Self.hash(scalar, after: Self.hash(previous))))
        }
      }
      previous = scalar
    }
  }

  /// Adds what `other` holds.
  mutating func formUnion(_ other: GramSet) {
    for index in words.indices { words[index] |= other.words[index] }
  }

  /// How many numbers it has.
  var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

  /// Its numbers, ascending.
  var numbers: [Int] {
    words.enumerated().flatMap { index, word in
      (0..<64).filter { word >> UInt64($0) & 1 == 1 }.map { index * 64 + $0 }
    }
  }

  private mutating func insert(_ number: Int) {
    words[number / 64] |= 1 << UInt64(number % 64)
  }

  /// FNV-1a over whole code points: that of `scalar` behind what has `hash`.
  private static func hash(_ scalar: UInt32, after hash: UInt32 = 0x811C_9DC5) -> UInt32 {
    (hash ^ scalar) &* 0x0100_0193
  }

  /// `hash` folded to 16 bits.
  private static func number(of hash: UInt32) -> Int { Int((hash ^ hash >> 16) & 0xFFFF) }
}
