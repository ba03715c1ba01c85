/// Finds many words in a text in one pass over its bytes (Aho and Corasick's automaton).
struct WordFinder: Sendable {
  /// A word found.
  struct Match: Hashable {
    /// Its position in the list of words.
    let word: Int
    /// The bytes that it takes.
    let range: Range<Int>
  }

  /// The UTF-8 of the words.
  let words: [[UInt8]]
  private var classes = [UInt16](repeating: 0, count: 256)
  private var width = 1
  private var steps: [Int32] = []
  private var ends: [[Int]] = [[]]

  /// A finder of `words`; an empty one is never found.
  init(_ words: [String]) {
    self.words = words.map { Array($0.utf8) }
    for byte in self.words.joined() where classes[Int(byte)] == 0 {
      classes[Int(byte)] = UInt16(width)
      width += 1
    }
    steps = [Int32](repeating: -1, count: width)
    for (index, word) in self.words.enumerated() where !word.isEmpty { insert(word, index) }
    connect()
  }

  /// Every word in `bytes`, by where it ends; words may overlap.
  func matches(in bytes: Span<UInt8>) -> [Match] {
    var found: [Match] = []
    var state = 0
    for position in bytes.indices {
      state = Int(steps[state * width + Int(classes[Int(bytes[position])])])
      if state == 0 || ends[state].isEmpty { continue }
      for word in ends[state] {
        found.append(Match(word: word, range: (position + 1 - words[word].count)..<(position + 1)))
      }
    }
    return found
  }

  private mutating func insert(_ word: [UInt8], _ index: Int) {
    var state = 0
    for byte in word {
      let step = state * width + Int(classes[Int(byte)])
      if steps[step] < 0 {
        steps[step] = Int32(ends.count)
        ends.append([])
        steps += [Int32](repeating: -1, count: width)
      }
      state = Int(steps[step])
    }
    ends[state].append(index)
  }

  /// Lets every state step on every byte: where no word goes on, to the longest ending that begins another word.
  private mutating func connect() {
    var fallback = [Int](repeating: 0, count: ends.count)
    var queue = [0]
    var next = 0
    while next < queue.count {
      let state = queue[next]
      next += 1
      for kind in 0..<width {
        let step = state * width + kind
        let behind = state == 0 ? 0 : Int(steps[fallback[state] * width + kind])
        guard steps[step] >= 0 else {
          steps[step] = Int32(behind)
          continue
        }
        let child = Int(steps[step])
        fallback[child] = behind
        ends[child] += ends[behind]
        queue.append(child)
      }
    }
  }
}
