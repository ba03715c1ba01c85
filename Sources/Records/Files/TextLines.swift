/// The lines of a text file, whatever ends them.
enum TextLines {
  /// The text in `bytes` without a byte order mark, every line end a line feed.
  static func unified(_ bytes: [UInt8]) -> String {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let carriageReturn = UInt8(ascii: "\r")
    let lineFeed = UInt8(ascii: "\n")
    guard bytes.contains(carriageReturn) else { return String(decoding: bytes[start...], as: UTF8.self) }
    var unified: [UInt8] = []
    unified.reserveCapacity(bytes.count)
    for at in start..<bytes.count {
      if bytes[at] != carriageReturn {
        unified.append(bytes[at])
      } else if at + 1 == bytes.count || bytes[at + 1] != lineFeed {
        unified.append(lineFeed)
      }
    }
    return String(decoding: unified, as: UTF8.self)
  }
}

extension StringProtocol {
  /// Its lines, empty ones too.
  var lines: [SubSequence] { split(separator: "\n", omittingEmptySubsequences: false) }
}
