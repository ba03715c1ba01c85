/// A ZIP archive whose parts are stored as they are.
enum StoredArchive {
  static func bytes(_ files: KeyValuePairs<String, String>) -> [UInt8] {
    var parts: [UInt8] = []
    var directory: [UInt8] = []
    for (path, text) in files {
      let content = Array(text.utf8)
      let name = Array(path.utf8)
      let size = number(UInt32(content.count))
      let common: [UInt8] = [20, 0, 0, 8, 0, 0, 0, 0, 0x21, 0x58]
      let facts = common + number(checksum(content)) + size + size + [UInt8(name.count), 0, 0, 0]
      directory += [0x50, 0x4B, 1, 2, 20, 0] + facts + [UInt8](repeating: 0, count: 10)
      directory += number(UInt32(parts.count)) + name
      parts += [0x50, 0x4B, 3, 4] + facts + name + content
    }
    let count = UInt8(files.count)
    let end: [UInt8] = [0x50, 0x4B, 5, 6, 0, 0, 0, 0, count, 0, count, 0]
    return parts + directory + end + number(UInt32(directory.count)) + number(UInt32(parts.count)) + [0, 0]
  }

  private static func number(_ value: UInt32) -> [UInt8] {
    (0..<4).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }

  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var sum = UInt32.max
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 0 ? sum >> 1 : (sum >> 1) ^ 0xEDB8_8320 }
    }
    return ~sum
  }
}
