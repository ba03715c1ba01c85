/// Reads the directory of a ZIP file whose entries are all stored, and holds it to the form in which this program writes
/// it: entry after entry without a gap, no name twice, nothing before, between or behind.
struct ZipReader: ~Copyable {
  /// An entry and where its bytes stand in the file.
  struct Entry: Hashable {
    let name: String
    /// Where its header begins.
    let header: Int
    /// Where its bytes begin.
    let offset: Int
    let size: Int
    let checksum: UInt32
  }

  /// What is wrong with the file, in words for people who know ZIP.
  struct Fault: Error, Hashable {
    let reason: String
  }

  let file: FileSource
  private(set) var entries: [Entry] = []

  init(_ file: consuming FileSource, limit: Int) throws {
    self.file = file
    try readEntries(limit: limit)
  }

  private mutating func readEntries(limit: Int) throws {
    var at = 0
    while at + 30 <= file.size {
      let header = try file.bytes(at: at, count: 30)
      guard LittleEndian.number(header, 0, 4) == 0x0403_4B50 else { break }
      guard entries.count < limit else { throw Fault(reason: "too many entries") }
      let entry = try self.entry(header, at: at)
      guard !entries.contains(where: { $0.name == entry.name }) else {
        throw Fault(reason: "two entries are called \(entry.name)")
      }
      entries.append(entry)
      at = entry.offset + entry.size
    }
    try checkDirectory(from: at)
  }

  private func entry(_ header: [UInt8], at: Int) throws -> Entry {
    let nameLength = Self.number(header, 26, 2)
    let extraLength = Self.number(header, 28, 2)
    let rest = try file.bytes(at: at + 30, count: nameLength + extraLength)
    guard rest.count == nameLength + extraLength, Self.number(header, 6, 2) == 0,
      Self.number(header, 8, 2) == 0,
      let name = String(validating: rest.prefix(nameLength), as: UTF8.self), BagPath.isGood(name)
    else { throw Fault(reason: "an entry is packed, or has a name that leads elsewhere") }
    var size = Self.number(header, 22, 4)
    if size == 0xFFFF_FFFF {
      guard extraLength == 20, let large = LittleEndian.number(rest, nameLength + 4, 8) else {
        throw Fault(reason: "the size of \(name) cannot be told")
      }
      size = large
    }
    let start = at + 30 + rest.count
    guard size <= file.size - start else { throw Fault(reason: "\(name) is longer than the file") }
    return Entry(
      name: name, header: at, offset: start, size: size, checksum: UInt32(Self.number(header, 14, 4)))
  }

  /// The directory must name the same entries, in the same order, with the same sizes and checksums.
  private func checkDirectory(from start: Int) throws {
    let bytes = try file.bytes(at: start, count: min(file.size - start, 1 << 24))
    var at = 0
    for entry in entries {
      guard at + 46 <= bytes.count, LittleEndian.number(bytes, at, 4) == 0x0201_4B50 else {
        throw Fault(reason: "the directory does not name \(entry.name)")
      }
      let nameLength = Self.number(bytes, at + 28, 2)
      let end = at + 46 + nameLength + Self.number(bytes, at + 30, 2) + Self.number(bytes, at + 32, 2)
      let small = min(entry.size, 0xFFFF_FFFF)
      guard end <= bytes.count, bytes[(at + 46)..<(at + 46 + nameLength)].elementsEqual(entry.name.utf8),
        Self.number(bytes, at + 10, 2) == 0, Self.number(bytes, at + 16, 4) == Int(entry.checksum),
        Self.number(bytes, at + 20, 4) == small, Self.number(bytes, at + 24, 4) == small,
        Self.number(bytes, at + 42, 4) == min(entry.header, 0xFFFF_FFFF)
      else { throw Fault(reason: "the directory says something else of \(entry.name)") }
      at = end
    }
    guard at + 4 <= bytes.count, let mark = LittleEndian.number(bytes, at, 4),
      mark == 0x0605_4B50 && bytes.count == at + 22 || mark == 0x0606_4B50 && bytes.count == at + 98
    else { throw Fault(reason: "the directory names entries that are not there, or has no proper end") }
  }

  private static func number(_ bytes: [UInt8], _ at: Int, _ count: Int) -> Int {
    LittleEndian.number(bytes, at, count) ?? 0
  }
}
