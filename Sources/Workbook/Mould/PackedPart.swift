/// A part of a workbook as it stands packed in its package.
struct PackedPart: Hashable, Sendable {
  /// Its path in the package, in ASCII.
  let name: String
  /// How many bytes it has unpacked.
  let size: Int
  /// The CRC-32 of its bytes.
  let checksum: UInt32
  /// Its bytes packed.
  let packed: [UInt8]

  /// The part `bytes` called `name`.
  init(_ name: String, _ bytes: [UInt8], _ packing: Packing) {
    self.name = name
    size = bytes.count
    checksum = Packing.checksum(bytes)
    packed = packing.packed(bytes)
  }
}
