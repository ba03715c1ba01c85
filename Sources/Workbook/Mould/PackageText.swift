internal import Files
internal import Glibc

/// The bytes of a package in ZIP (APPNOTE 6.3), whose parts are packed already or come packed piece by piece; all have the first
/// date that ZIP knows. It has no ZIP64, so neither it nor a part of it may reach 4 GiB.
struct PackageText {
  /// A part as its header and the directory name it.
  private struct Entry {
    let name: String
    let offset: Int
    var flags = 0
    var checksum: UInt32 = 0
    var packedSize = 0
    var size = 0
  }

  /// How long the headers are without the name.
  static let headerLength = 30
  static let entryLength = 46
  static let endLength = 22
  static let headerMark = 0x0403_4B50
  static let entryMark = 0x0201_4B50
  static let endMark = 0x0605_4B50
  private static let sizesMark = 0x0807_4B50
  /// The way of packing: DEFLATE.
  static let deflated = 8
  /// Says that checksum and sizes follow behind the part.
  private static let sizesFollow = 1 << 3
  private static let version = 20
  /// The first of January 1980.
  private static let date = 1 << 5 | 1

  private var bytes: [UInt8] = []
  /// How many bytes were taken out of it.
  private var taken = 0
  private var directory: [UInt8] = []
  private var count = 0
  private var open: Entry?
  /// The part with which it became too large.
  private var excess: String?

  /// Adds `part`.
  mutating func add(_ part: PackedPart) {
    let entry = Entry(
      name: part.name, offset: taken + bytes.count, checksum: part.checksum, packedSize: part.packed.count,
      size: part.size)
    putHeader(entry)
    bytes += part.packed
    list(entry)
  }

  /// Begins the part called `name`, which comes piece by piece.
  mutating func begin(_ name: String) {
    let entry = Entry(name: name, offset: taken + bytes.count, flags: Self.sizesFollow)
    putHeader(entry)
    open = entry
  }

  /// Goes on with `packed` in the part that was begun.
  mutating func go(on packed: [UInt8]) {
    bytes += packed
    open?.packedSize += packed.count
  }

  /// Ends the part that was begun, which has `size` bytes unpacked.
  mutating func end(size: Int, checksum: UInt32) {
    guard var entry = open else { return }
    open = nil
    entry.size = size
    entry.checksum = checksum
    Self.put(Self.sizesMark, 4, into: &bytes)
    Self.putSizes(entry, into: &bytes)
    list(entry)
  }

  /// What there is of it so far and was not taken yet.
  mutating func take() -> [UInt8] {
    taken += bytes.count
    defer { bytes.removeAll(keepingCapacity: true) }
    return bytes
  }

  /// The finished package, from where it was last taken on.
  ///
  /// Throws where it is too large.
  consuming func finished() throws(FileTrouble) -> [UInt8] {
    if let excess { throw FileTrouble(.write, excess, number: EFBIG) }
    let offset = taken + bytes.count
    bytes += directory
    Self.put(Self.endMark, 4, into: &bytes)
    Self.put(0, 4, into: &bytes)
    Self.put(count, 2, into: &bytes)
    Self.put(count, 2, into: &bytes)
    Self.put(directory.count, 4, into: &bytes)
    Self.put(offset, 4, into: &bytes)
    Self.put(0, 2, into: &bytes)
    return bytes
  }

  private mutating func putHeader(_ entry: Entry) {
    Self.put(Self.headerMark, 4, into: &bytes)
    Self.putCommon(entry, into: &bytes)
    bytes += entry.name.utf8
  }

  /// Names `entry`, which is complete, in the directory.
  private mutating func list(_ entry: Entry) {
    if excess == nil, max(taken + bytes.count, entry.size) >= 0xFFFF_FFFF { excess = entry.name }
    Self.put(Self.entryMark, 4, into: &directory)
    Self.put(Self.version, 2, into: &directory)
    Self.putCommon(entry, into: &directory)
    // No comment, first disk, no attributes.
    Self.put(0, 2 + 2 + 2, into: &directory)
    Self.put(0, 4, into: &directory)
    Self.put(entry.offset, 4, into: &directory)
    directory += entry.name.utf8
    count += 1
  }

  /// What header and entry have in common, from the version on.
  private static func putCommon(_ entry: Entry, into bytes: inout [UInt8]) {
    put(version, 2, into: &bytes)
    put(entry.flags, 2, into: &bytes)
    put(deflated, 2, into: &bytes)
    put(0, 2, into: &bytes)
    put(date, 2, into: &bytes)
    putSizes(entry, into: &bytes)
    put(entry.name.utf8.count, 2, into: &bytes)
    put(0, 2, into: &bytes)
  }

  private static func putSizes(_ entry: Entry, into bytes: inout [UInt8]) {
    put(Int(entry.checksum), 4, into: &bytes)
    put(entry.packedSize, 4, into: &bytes)
    put(entry.size, 4, into: &bytes)
  }

  private static func put(_ number: Int, _ length: Int, into bytes: inout [UInt8]) {
    for place in 0..<length { bytes.append(UInt8(truncatingIfNeeded: number >> (8 * place))) }
  }
}
