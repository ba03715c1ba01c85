internal import Evaluation

/// A table as its bytes lie there, faulty or not: enough to tell which record a line belongs to.
struct RawTable {
  private let bytes: [UInt8]
  /// The bytes of each record; a quoted line break does not end one.
  let records: [Range<Int>]

  /// The table in `bytes`.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var records: [Range<Int>] = []
    var (start, isQuoted) = (0, false)
    for (position, byte) in bytes.enumerated() {
      if byte == 0x22 { isQuoted.toggle() }
      if byte == 0x0A, !isQuoted {
        records.append(start..<position)
        start = position + 1
      }
    }
    if start < bytes.count { records.append(start..<bytes.count) }
    self.records = records
  }

  /// The names of the columns.
  var header: [String] { records.first.map { cells(of: $0) } ?? [] }

  /// The record that the byte at `position` belongs to.
  func record(around position: Int) -> Range<Int> {
    records.last { $0.lowerBound <= position } ?? 0..<0
  }

  /// The cells of `record`, without quotation marks and edge blanks.
  func cells(of record: Range<Int>) -> [String] {
    var cells: [[UInt8]] = [[]]
    var isQuoted = false
    for byte in bytes[record] {
      if byte == 0x22 { isQuoted.toggle() }
      if byte == 0x2C, !isQuoted { cells.append([]) } else { cells[cells.count - 1].append(byte) }
    }
    return cells.map { cell in
      String(decoding: cell, as: UTF8.self).filter { $0 != "\"" && $0 != "\u{FEFF}" && !$0.isWhitespace }
    }
  }

  /// Whether a record of these `cells` may be withheld: its cell in the column of the ground is not empty, or any cell
  /// names a ground, as happens where cells are out of place.
  static func mayBeWithheld(_ cells: [String], header: [String]) -> Bool {
    for (name, cell) in zip(header, cells) where ["不予公开", "withheld"].contains(name) {
      if !cell.isEmpty { return true }
    }
    return cells.contains { cell in
      WithholdingGround.allCases.contains { cell.contains($0.label) || cell == $0.rawValue }
    }
  }

  /// Where the line numbered `number` stands in `bytes`, without its end.
  static func line(_ number: Int, in bytes: [UInt8]) -> Range<Int>? {
    var (start, count) = (0, 1)
    while count < number {
      guard let end = bytes[start...].firstIndex(of: 0x0A) else { return nil }
      (start, count) = (end + 1, count + 1)
    }
    var end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
    if end > start, bytes[end - 1] == 0x0D { end -= 1 }
    return start < end ? start..<end : nil
  }
}
