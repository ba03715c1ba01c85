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
      while at < bytes.count, bytes[at] != Self.lineFeed { at += 1 }
      at += 1
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
    let (columns, names) = (shape.columns, shape.names)
    return rows.bytes.withUnsafeBufferPointer { texts -> Int? in
      guard take("{") else { return 0 }
      var next = 0
      while at < bytes.count, bytes[at] != UInt8(ascii: "}") {
        guard take("\""), let name = name() else { return min(next, columns.count - 1) }
        // Members stand in the order of the columns; a cell that none speaks of is blank.
        var place = next
        while place < columns.count, !name.elementsEqual(names[place]) { place += 1 }
        if place == columns.count {
          guard other(&self, name) else { return min(next, columns.count - 1) }
        } else {
          if let column = filled(rows, row, columns, next..<place) { return column }
          guard takes(UnsafeBufferPointer(rebasing: texts[rows.range(row, columns[place])])) else {
            return place
          }
          next = place + 1
        }
        _ = take(",")
      }
      guard take("}") else { return columns.count - 1 }
      return filled(rows, row, columns, next..<columns.count)
    }
  }

  /// Where the array of objects that begins here differs from the rows `part` of `rows`: the number of the row and the place
  /// among the columns of `shape`; nil where it does not.
  mutating func difference(
    fromEntries rows: CellRows, _ part: Range<Int>, as shape: RecordColumns
  ) -> (row: Int, column: Int)? {
    guard take("[") else { return (part.lowerBound, 0) }
    for row in part {
      if row > part.lowerBound, !take(",") { return (row, 0) }
      if let column = difference(from: rows, row, as: shape) { return (row, column) }
    }
    return take("]") ? nil : (part.upperBound, 0)
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

  /// The name of a member, whose quote was passed, up to its colon.
  private mutating func name() -> UnsafeBufferPointer<UInt8>? {
    let start = at
    while at < bytes.count, bytes[at] != Self.quote { at += 1 }
    let name = UnsafeBufferPointer(rebasing: bytes[start..<min(at, bytes.count)])
    return take("\":") ? name : nil
  }

  /// Whether the value that begins here says `text`: a string, a number or `true`, or several strings.
  private mutating func takes(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    if take("\"") { return takesString(text, from: 0) == text.count }
    guard take("[") else {
      return take(text) && at < bytes.count
        && (bytes[at] == UInt8(ascii: ",") || bytes[at] == UInt8(ascii: "}"))
    }
    var said = 0
    while take("\"") {
      guard let end = takesString(text, from: said) else { return false }
      said = end
      if take("]") { return said == text.count }
      guard take(","), text[said...].starts(with: Self.separator.text) else { return false }
      said += Self.separator.text.count
    }
    return false
  }

  /// How far into `text` the string, whose first quote was passed, goes from `start` on; nil where it says something else.
  private mutating func takesString(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var said = start
    while at < bytes.count {
      let byte = bytes[at]
      if byte == Self.quote {
        at += 1
        return said
      }
      if byte != Self.backslash {
        guard said < text.count, text[said] == byte else { return nil }
        said += 1
        at += 1
        continue
      }
      for escaped in escaped() {
        guard said < text.count, text[said] == escaped else { return nil }
        said += 1
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

  /// Goes behind the next `text`; false where there is none.
  mutating func pass(_ text: StaticString) -> Bool {
    let first = text.text[0]
    while at < bytes.count {
      if bytes[at] == first, take(text) { return true }
      at += 1
    }
    return false
  }

  private mutating func take(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard at + text.count <= bytes.count else { return false }
    for place in text.indices where bytes[at + place] != text[place] { return false }
    at += text.count
    return true
  }
}

extension StaticString {
  fileprivate var text: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: utf8Start, count: utf8CodeUnitCount)
  }
}
