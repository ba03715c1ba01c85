/// Eight hexadecimal digits that tell one edition of a file or page from another.
///
/// FNV-1a, eight bytes at a time, 64 bits, of which the upper 32 are kept. It tells editions apart that nobody tries to make
/// alike; what proves that nobody changed anything is a sealed snapshot. Files of overrides hold it, and printed sheets:
/// this format must not change.
public struct Edition: Hashable, Sendable, CustomStringConvertible {
  /// The digits.
  public let description: String

  /// The edition that consists of `bytes`.
  public init(of bytes: [UInt8]) {
    let hash = bytes.withUnsafeBytes { buffer in
      let whole = buffer.count & ~7
      var hash: UInt64 = 0xcbf2_9ce4_8422_2325
      for offset in stride(from: 0, to: whole, by: 8) {
        let word = UInt64(littleEndian: buffer.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
        hash = (hash ^ word) &* 0x100_0000_01b3
        hash ^= hash >> 29
      }
      for byte in buffer[whole...] { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
      return hash
    }
    description = String(unsafeUninitializedCapacity: 8) { digits in
      for place in 0..<8 {
        let digit = UInt8(hash >> (60 - 4 * UInt64(place)) & 0xF)
        digits.initializeElement(
          at: place, to: digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") - 10 + digit)
      }
      return 8
    }
  }
}
