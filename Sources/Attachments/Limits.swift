/// How much of an attachment is unpacked, so that no file can fill the memory.
public struct Limits: Hashable, Sendable {
  /// The bytes of all unpacked parts together.
  public let bytes: Int
  /// The number of parts.
  public let entries: Int
  /// How many archives may lie within each other.
  public let depth: Int

  /// Limits; by default 256 MiB, 10,000 parts, and one archive within another.
  public init(bytes: Int = 256 << 20, entries: Int = 10_000, depth: Int = 2) {
    self.bytes = bytes
    self.entries = entries
    self.depth = depth
  }
}
