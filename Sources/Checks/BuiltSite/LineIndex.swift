internal import Diagnostics

/// Turns offsets in a text into places.
struct LineIndex {
  private let file: String
  private let bytes: [UInt8]
  private let starts: [Int]

  /// The lines of `bytes`, the text of `file`.
  init(_ bytes: [UInt8], file: String) {
    self.file = file
    self.bytes = bytes
    starts = [0] + bytes.indices.lazy.filter { bytes[$0] == UInt8(ascii: "\n") }.map { $0 + 1 }
  }

  /// The place of the byte at `offset`; columns count characters of UTF-8.
  func place(of offset: Int) -> Place {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    let column = bytes[starts[low]..<min(offset, bytes.count)].count { $0 & 0xC0 != 0x80 } + 1
    return Place(file: file, line: low + 1, column: column)
  }
}
