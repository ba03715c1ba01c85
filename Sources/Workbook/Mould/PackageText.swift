/// The bytes of a package in ZIP (APPNOTE 6.3) in memory, whose parts are packed already; all have the first date that ZIP
/// knows. A package that needs ZIP64 is none of these: its sheets go to the disk as they come.
struct PackageText {
  /// How long the headers are without the name.
  static let headerLength = 30
  static let entryLength = 46
  static let endLength = 22
  static let headerMark = 0x0403_4B50
  static let entryMark = 0x0201_4B50
  static let endMark = 0x0605_4B50
  /// The way of packing: DEFLATE.
  static let deflated = 8
  private static let version = 20
  /// The first of January 1980.
  private static let date = 1 << 5 | 1

  private var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  /// Adds `part`.
  mutating func add(_ part: PackedPart) {
    let offset = bytes.count
    precondition(
      offset + part.packed.count < 0xFFFF_FFFF && part.size < 0xFFFF_FFFF, "the package is too large")
    Self.put(Self.headerMark, 4, into: &bytes)
    Self.putCommon(part, into: &bytes)
    bytes += part.name.utf8
    bytes += part.packed
    Self.put(Self.entryMark, 4, into: &directory)
    Self.put(Self.version, 2, into: &directory)
    Self.putCommon(part, into: &directory)
    // No comment, first disk, no attributes.
    Self.put(0, 2 + 2 + 2, into: &directory)
    Self.put(0, 4, into: &directory)
    Self.put(offset, 4, into: &directory)
    directory += part.name.utf8
    count += 1
  }

  /// The finished package.
  consuming func finished() -> [UInt8] {
    let offset = bytes.count
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

  /// What header and entry have in common, from the version on.
  private static func putCommon(_ part: PackedPart, into bytes: inout [UInt8]) {
    put(version, 2, into: &bytes)
    put(0, 2, into: &bytes)
    put(deflated, 2, into: &bytes)
    put(0, 2, into: &bytes)
    put(date, 2, into: &bytes)
    put(Int(part.checksum), 4, into: &bytes)
    put(part.packed.count, 4, into: &bytes)
    put(part.size, 4, into: &bytes)
    put(part.name.utf8.count, 2, into: &bytes)
    put(0, 2, into: &bytes)
  }

  private static func put(_ number: Int, _ length: Int, into bytes: inout [UInt8]) {
    for place in 0..<length { bytes.append(UInt8(truncatingIfNeeded: number >> (8 * place))) }
  }
}
