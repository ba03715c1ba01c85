import CZlib

/// The CRC-32 that ZIP keeps of every entry.
struct Checksum: Hashable, Sendable {
  private(set) var value: UInt32 = 0

  mutating func append(_ bytes: [UInt8]) {
    value = UInt32(truncatingIfNeeded: crc32(UInt(value), bytes, UInt32(bytes.count)))
  }
}
