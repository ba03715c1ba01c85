internal import Glibc

/// The parts of a page that hold marked figures: most of a page has none and need not be read tag by tag.
enum MarkedParts {
  private static let figure = Array("data-figure".utf8)
  private static let column = Array("data-column".utf8)

  /// The tables whose heads mark columns and the marked elements of `bytes`, in their order; the whole page where it has
  /// comments, in which nothing counts.
  static func parts(of bytes: [UInt8]) -> [Range<Int>] {
    bytes.withUnsafeBufferPointer { page in
      var parts: [Range<Int>] = []
      var at = 0
      while let mark = firstMark(in: page, from: at) {
        if parts.isEmpty && hasComment(page) { return [0..<page.count] }
        let isColumn = page[mark + column.count - 1] == column.last
        let end = isColumn ? first("</table", in: page, from: mark) : first("</", in: page, from: mark)
        let start = last(isColumn ? "<table" : "<", in: page, at..<mark)
        parts.append(start..<(end.map { $0 + 2 } ?? page.count))
        at = parts.last?.upperBound ?? page.count
      }
      return parts
    }
  }

  /// How far a search may go on where a byte stands below the last letter of a mark (Horspool 1980).
  private static let shifts: [UInt8] = {
    var shifts = [UInt8](repeating: UInt8(figure.count), count: 256)
    for mark in [figure, column] {
      for (place, byte) in mark.dropLast().enumerated() {
        shifts[Int(byte)] = min(shifts[Int(byte)], UInt8(mark.count - 1 - place))
      }
    }
    return shifts
  }()

  /// Where one of the marks, which are equally long, stands first.
  private static func firstMark(in page: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    shifts.withUnsafeBufferPointer { shifts in
      var last = start + figure.count - 1
      while last < page.count {
        let byte = page[last]
        if byte == figure[figure.count - 1] || byte == column[column.count - 1] {
          let found = page[(last - figure.count + 1)...last]
          if found.elementsEqual(figure) || found.elementsEqual(column) { return last - figure.count + 1 }
        }
        last += Int(shifts[Int(byte)])
      }
      return nil
    }
  }

  private static func first(
    _ text: StaticString, in page: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Int? {
    var at = start
    while at + text.utf8CodeUnitCount <= page.count {
      if stands(text, in: page, at: at) { return at }
      at += 1
    }
    return nil
  }

  /// Where `text` begins last in `range`; the start of `range` where it does not.
  private static func last(
    _ text: StaticString, in page: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> Int {
    var at = range.upperBound - 1
    while at > range.lowerBound {
      if stands(text, in: page, at: at) { return at }
      at -= 1
    }
    return range.lowerBound
  }

  private static func stands(
    _ text: StaticString, in page: UnsafeBufferPointer<UInt8>, at place: Int
  ) -> Bool {
    guard page[place] == text.utf8Start[0], place + text.utf8CodeUnitCount <= page.count else { return false }
    return (1..<text.utf8CodeUnitCount).allSatisfy { page[place + $0] == text.utf8Start[$0] }
  }

  private static func hasComment(_ page: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let start = page.baseAddress else { return false }
    var at = 0
    while let found = memchr(start + at, 0x21, page.count - at) {
      at = UnsafeRawPointer(found) - UnsafeRawPointer(start)
      if at > 0, stands("<!--", in: page, at: at - 1) { return true }
      at += 1
    }
    return false
  }
}
