/// Counts the versions that a PDF file holds: each time it was saved behind what it was before, a new one begins.
enum PDFRevisions {
  private static let mark = Array("startxref".utf8)

  /// How many versions are in `bytes`. The first part of a file that is laid out for the web ends like a version too, but names
  /// no table of its own (ISO 32000-1, annex F).
  static func count(in bytes: [UInt8]) -> Int {
    var count = 0
    var position = 0
    while let start = bytes[position...].firstIndex(of: mark[0]) {
      position = start + 1
      guard bytes[start...].starts(with: mark) else { continue }
      let number = bytes[(start + mark.count)...].drop { $0 <= 0x20 }.prefix { (0x30...0x39).contains($0) }
      if number.contains(where: { $0 != 0x30 }) { count += 1 }
      position = start + mark.count
    }
    return count
  }
}
