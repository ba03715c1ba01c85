public import PageText

/// What rendering gives.
public struct Output: Sendable {
  /// The text in UTF-8.
  public var bytes: [UInt8] = []
  /// The ready HTML that a Markdown template asked for: the one at index N belongs where `<!--insert N-->` stands.
  public var inserts: [[UInt8]] = []
  /// The parts of the text that stand in other texts too, in their order.
  public private(set) var passages: [PlacedPassage] = []

  /// An output with nothing in it yet.
  public init() {}

  /// Adds what was filled in behind it.
  mutating func add(_ filling: consuming Filling) {
    let start = bytes.count
    filling.text.read { bytes.append(contentsOf: $0) }
    inserts = filling.inserts
    passages += filling.passages.lazy.map { PlacedPassage($0.passage, at: start + $0.start) }
  }
}
