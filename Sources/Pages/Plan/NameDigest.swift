/// Ten hexadecimal digits that stand for a name in an address, because a Chinese name does not survive every file
/// system, archive and portal.
///
/// FNV-1a over the name's UTF-8, 64 bits, of which the upper 40 are kept; two names of one region that share them are
/// found when the pages are planned. Addresses depend on it: this format must not change.
struct NameDigest: CustomStringConvertible {
  let description: String

  init(_ name: String) {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in name.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    let digits = String(hash >> 24, radix: 16)
    description = String(repeating: "0", count: 10 - digits.count) + digits
  }
}
