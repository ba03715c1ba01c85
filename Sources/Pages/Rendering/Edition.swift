/// Eight hexadecimal digits that tell one state of a page from another, for the foot of a printed sheet.
///
/// FNV-1a over the page's body, eight bytes at a time, 64 bits, of which the upper 32 are kept. It says whether paper and
/// screen show the same; what proves that nobody changed a page is a sealed snapshot.
struct Edition: CustomStringConvertible {
  let description: String

  init(_ bytes: [UInt8]) {
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
    let digits = String(hash >> 32, radix: 16)
    description = String(repeating: "0", count: 8 - digits.count) + digits
  }
}
