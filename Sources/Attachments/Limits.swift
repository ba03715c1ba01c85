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

  /// What is left within an archive of which `bytes` in `entries` parts were unpacked.
  func within(bytes used: Int, entries parts: Int) -> Limits {
    Limits(bytes: max(0, bytes - used), entries: max(0, entries - parts), depth: depth - 1)
  }

  /// What is left behind that archive.
  var outside: Limits { Limits(bytes: bytes, entries: entries, depth: depth + 1) }
}
