/// What rendering gives.
public struct Output: Sendable, Hashable {
  /// The text in UTF-8.
  public var bytes: [UInt8]
  /// The ready HTML that a Markdown template asked for: the one at index N belongs where `<!--insert N-->` stands.
  public var inserts: [[UInt8]]

  /// An output with nothing in it yet.
  public init() {
    bytes = []
    inserts = []
  }
}
