@testable import Archive

/// A ZIP archive whose parts are stored as they are.
enum StoredZIP {
  static func bytes(_ files: [(path: String, bytes: [UInt8])]) -> [UInt8] {
    var parts: [UInt8] = []
    var directory: [UInt8] = []
    for file in files {
      let name = Array(file.path.utf8)
      var checksum = Checksum()
      checksum.append(file.bytes)
      let size = number(UInt32(file.bytes.count))
      let common: [UInt8] = [20, 0, 0, 8, 0, 0, 0, 0, 0x21, 0x58]
      let facts = common + number(checksum.value) + size + size + [UInt8(name.count), 0, 0, 0]
      directory += [0x50, 0x4B, 1, 2, 20, 0] + facts + [UInt8](repeating: 0, count: 10)
      directory += number(UInt32(parts.count)) + name
      parts += [0x50, 0x4B, 3, 4] + facts + name + file.bytes
    }
    let count = UInt8(files.count)
    let end: [UInt8] = [0x50, 0x4B, 5, 6, 0, 0, 0, 0, count, 0, count, 0]
    return parts + directory + end + number(UInt32(directory.count)) + number(UInt32(parts.count)) + [0, 0]
  }

  private static func number(_ value: UInt32) -> [UInt8] {
    (0..<4).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }
}
