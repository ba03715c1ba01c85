/// The parts of a package in ZIP as its directory lists them, not unpacked.
struct PackageEntries {
  /// A part.
  struct Entry {
    let name: String
    let size: Int
    let checksum: UInt32
    /// Where its packed bytes stand.
    let packed: Range<Int>
  }

  /// The parts, in the order of the directory.
  private(set) var entries: [Entry] = []

  /// The parts of `bytes`; nil where they are no whole package whose parts are all packed by DEFLATE.
  init?(_ bytes: [UInt8]) {
    let end = bytes.count - PackageText.endLength
    guard end >= 0, Self.number(bytes, end, 4) == PackageText.endMark else { return nil }
    var at = Self.number(bytes, end + 16, 4)
    guard at + Self.number(bytes, end + 12, 4) == end else { return nil }
    for _ in 0..<Self.number(bytes, end + 10, 2) {
      guard at + PackageText.entryLength <= end, Self.number(bytes, at, 4) == PackageText.entryMark,
        Self.number(bytes, at + 10, 2) == PackageText.deflated
      else { return nil }
      let nameLength = Self.number(bytes, at + 28, 2)
      let next =
        at + PackageText.entryLength + nameLength + Self.number(bytes, at + 30, 2)
        + Self.number(bytes, at + 32, 2)
      let header = Self.number(bytes, at + 42, 4)
      guard next <= end, header + PackageText.headerLength <= end,
        Self.number(bytes, header, 4) == PackageText.headerMark
      else { return nil }
      let start =
        header + PackageText.headerLength + Self.number(bytes, header + 26, 2)
        + Self.number(bytes, header + 28, 2)
      let packed = start..<start + Self.number(bytes, at + 20, 4)
      guard packed.upperBound <= end else { return nil }
      let name = bytes[(at + PackageText.entryLength)...].prefix(nameLength)
      entries.append(
        Entry(
          name: String(decoding: name, as: UTF8.self), size: Self.number(bytes, at + 24, 4),
          checksum: UInt32(Self.number(bytes, at + 16, 4)), packed: packed))
      at = next
    }
    guard at == end else { return nil }
  }

  private static func number(_ bytes: [UInt8], _ at: Int, _ length: Int) -> Int {
    var number = 0
    for place in 0..<length { number |= Int(bytes[at + place]) << (8 * place) }
    return number
  }
}
