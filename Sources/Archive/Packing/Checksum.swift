import CDeflate

/// The CRC-32 that ZIP keeps of every entry.
struct Checksum: Hashable, Sendable {
  private(set) var value: UInt32 = 0

  mutating func append(_ bytes: [UInt8]) {
    value = libdeflate_crc32(value, bytes, bytes.count)
  }
}
