/// How much of a bag this program takes on, so that a hostile one is refused before it costs time or memory.
public struct Limits: Hashable, Sendable {
  /// How many files and folders a bag may have.
  public let names: Int
  /// How many bytes they may have together.
  public let bytes: Int
  /// How many bytes a file may have that is read as a whole: a manifest, a page.
  public let whole: Int

  /// The given limits: a province has some hundred thousand pages, and no snapshot of one comes near the others.
  public init(names: Int = 1_000_000, bytes: Int = 1 << 42, whole: Int = 1 << 28) {
    self.names = names
    self.bytes = bytes
    self.whole = whole
  }
}
