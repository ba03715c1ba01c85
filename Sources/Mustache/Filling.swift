internal import PageText

/// What a program has written of an output.
struct Filling: ~Copyable {
  /// About how long the Markdown of most pages is, in bytes.
  private static let usualSize = 1 << 14

  var text: TextBuffer
  /// The ready HTML, also what the output had before.
  var inserts: [[UInt8]]
  /// The parts of `text` that stand in other texts too.
  private(set) var passages: [PlacedPassage] = []

  /// A filling of what comes behind `output`.
  init(of output: Output) {
    text = TextBuffer(capacity: max(Self.usualSize, output.bytes.capacity - output.bytes.count))
    inserts = output.inserts
  }

  /// Writes `passage`.
  mutating func write(_ passage: Passage) {
    passages.append(PlacedPassage(passage, at: text.count))
    text.append(passage.bytes)
  }

  /// What was written from `start` on, as a passage.
  mutating func passage(from start: Int) -> Passage {
    let passage = Passage(text.bytes(from: start))
    passages.append(PlacedPassage(passage, at: start))
    return passage
  }
}
