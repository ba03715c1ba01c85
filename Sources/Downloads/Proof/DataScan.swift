internal import Files
internal import Records
internal import Workbook

/// One pass over a data file of our own, whose records stand on lines: every member is held against the cell of a row.
struct DataScan {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var at = 0

  /// A pass over `bytes`.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  /// Goes to the first record of the list called `name`; false where there is no such list, or none in it.
  mutating func begin(_ name: String) -> Bool {
    let opening = Array("\"\(name)\": [\n".utf8)
    while at < bytes.count {
      if opening.withUnsafeBufferPointer({ take($0) }) { return at < bytes.count && bytes[at] == Self.brace }
      at = (bytes.first(Self.lineFeed, from: at) ?? bytes.count) + 1
    }
    return false
  }

  /// Goes behind the end of a record; false where the list ends too.
  mutating func hasNext() -> Bool { take(",\n") && at < bytes.count && bytes[at] == Self.brace }

  /// Whether the list ends here.
  mutating func ends() -> Bool { take("\n]") }

  /// The place among the columns of `shape` of the first cell of `row` that the object that begins here does not say; nil
  /// where it says all of them. A member that is no column is handed to `other`, which says whether it is good.
  mutating func difference(
    from rows: CellRows, _ row: Int, as shape: RecordColumns,
    other: (inout DataScan, UnsafeBufferPointer<UInt8>) -> Bool = { _, _ in false }
  ) -> Int? {
    let columns = shape.columns
    return rows.bytes.withUnsafeBufferPointer { texts -> Int? in
      guard take(UInt8(ascii: "{")) else { return 0 }
      var next = 0
      while at < bytes.count, bytes[at] != UInt8(ascii: "}") {
        // Members stand in the order of the columns; a cell that none speaks of is blank.
        var place = next
        while place < columns.count, rows.isBlank(row, columns[place]) { place += 1 }
        if place == columns.count || !takesMember(place, of: shape) {
          place = next
          while place < columns.count, !takesMember(place, of: shape) { place += 1 }
        }
        if place == columns.count {
          guard take(Self.quote), let name = name(), other(&self, name) else {
            return min(next, columns.count - 1)
          }
        } else {
          if let column = filled(rows, row, columns, next..<place) { return column }
          guard takes(UnsafeBufferPointer(rebasing: texts[rows.range(row, columns[place])])) else {
            return place
          }
          next = place + 1
        }
        _ = take(UInt8(ascii: ","))
      }
      guard take(UInt8(ascii: "}")) else { return columns.count - 1 }
      return filled(rows, row, columns, next..<columns.count)
    }
  }

  /// Where the array of objects that begins here differs from the rows `part` of `rows`: the number of the row and the place
  /// among the columns of `shape`; nil where it does not.
  mutating func difference(
    fromEntries rows: CellRows, _ part: Range<Int>, as shape: RecordColumns
  ) -> (row: Int, column: Int)? {
    guard take(UInt8(ascii: "[")) else { return (part.lowerBound, 0) }
    for row in part {
      if row > part.lowerBound, !take(UInt8(ascii: ",")) { return (row, 0) }
      if let column = difference(from: rows, row, as: shape) { return (row, column) }
    }
    return take(UInt8(ascii: "]")) ? nil : (part.upperBound, 0)
  }

  /// What is said of the member that was come upon last, for people to read.
  func rest(of name: String, from start: Int) -> String {
    let line = bytes[start...].prefix { $0 != Self.lineFeed }
    let text = String(decoding: line, as: UTF8.self)
    guard let member = text.firstRange(of: "\"\(name)\":") else { return "" }
    return String(text[member.upperBound...].drop { $0 == "\"" }.prefix { !"\",}]".contains($0) })
  }

  /// Where the pass stands.
  var offset: Int { at }

  private static let brace = UInt8(ascii: "{")
  private static let lineFeed = UInt8(ascii: "\n")
  private static let quote = UInt8(ascii: "\"")
  private static let backslash = UInt8(ascii: "\\")
  /// What stands between several texts in one cell.
  private static let separator: StaticString = "；"

  private func filled(_ rows: CellRows, _ row: Int, _ columns: [Int], _ places: Range<Int>) -> Int? {
    places.first { !rows.isBlank(row, columns[$0]) }
  }

  /// Whether the member of the column at `place` is next.
  private mutating func takesMember(_ place: Int, of shape: RecordColumns) -> Bool {
    shape.members.withText(place) { take($0) }
  }

  /// The name of a member, whose quote was passed, up to its colon.
  private mutating func name() -> UnsafeBufferPointer<UInt8>? {
    let start = at
    at = bytes.first(Self.quote, from: at) ?? bytes.count
    let name = UnsafeBufferPointer(rebasing: bytes[start..<at])
    return take("\":") ? name : nil
  }

  /// Whether the value that begins here says `text`: a string, a number or `true`, or several strings.
  private mutating func takes(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    if take(Self.quote) { return takesString(text, from: 0) == text.count }
    guard take(UInt8(ascii: "[")) else {
      return take(text) && at < bytes.count
        && (bytes[at] == UInt8(ascii: ",") || bytes[at] == UInt8(ascii: "}"))
    }
    var said = 0
    while take(Self.quote) {
      guard let end = takesString(text, from: said) else { return false }
      said = end
      if take(UInt8(ascii: "]")) { return said == text.count }
      guard take(UInt8(ascii: ",")), text[said...].starts(with: Self.separator.text) else { return false }
      said += Self.separator.text.count
    }
    return false
  }

  /// How far into `text` the string, whose first quote was passed, goes from `start` on; nil where it says something else.
  private mutating func takesString(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var said = start
    while let quote = bytes.first(Self.quote, from: at) {
      // Up to the quote, piece by piece between escapes; a quote that is one of them ends nothing.
      while at < quote {
        let end = UnsafeBufferPointer(rebasing: bytes[..<quote]).first(Self.backslash, from: at) ?? quote
        let piece = UnsafeBufferPointer(rebasing: bytes[at..<end])
        guard text.has(piece, at: said) else { return nil }
        said += piece.count
        at = end
        if end == quote { break }
        for escaped in escaped() {
          guard said < text.count, text[said] == escaped else { return nil }
          said += 1
        }
      }
      if at == quote {
        at += 1
        return said
      }
    }
    return nil
  }

  /// The UTF-8 of the escape that begins here.
  private mutating func escaped() -> [UInt8] {
    let mark = at + 1 < bytes.count ? bytes[at + 1] : 0
    at += 2
    switch mark {
    case UInt8(ascii: "n"): return [0x0A]
    case UInt8(ascii: "r"): return [0x0D]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "b"): return [0x08]
    case UInt8(ascii: "f"): return [0x0C]
    case UInt8(ascii: "u"):
      let digits = String(decoding: bytes[min(at, bytes.count)..<min(at + 4, bytes.count)], as: UTF8.self)
      at += 4
      // Our own files escape nothing beyond the basic plane.
      return UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init).map { Array(String(Character($0)).utf8) }
        ?? [0]
    default: return [mark]
    }
  }

  /// Goes behind `text`, if it is next.
  mutating func take(_ text: StaticString) -> Bool { take(text.text) }

  /// Goes behind `byte`, if it is next.
  @inline(__always)
  mutating func take(_ byte: UInt8) -> Bool {
    guard at < bytes.count, bytes[at] == byte else { return false }
    at += 1
    return true
  }

  /// Goes behind the next `text`; false where there is none.
  mutating func pass(_ text: StaticString) -> Bool {
    while let found = bytes.first(text.text[0], from: at) {
      at = found
      if take(text) { return true }
      at += 1
    }
    at = bytes.count
    return false
  }

  @inline(__always)
  private mutating func take(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard bytes.has(text, at: at) else { return false }
    at += text.count
    return true
  }
}

extension StaticString {
  fileprivate var text: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: utf8Start, count: utf8CodeUnitCount)
  }
}
