internal import Files
internal import Glibc

/// The parts of a page that hold marked figures: most of a page has none and need not be read tag by tag.
struct MarkedParts {
  /// A table whose head marks columns, or a marked element.
  struct Part {
    /// Where it begins, with the tag.
    let start: Int
    /// Whether it is a table, which ends with its end tag; an element ends with the next end tag of any.
    let isTable: Bool
  }

  private let page: UnsafeBufferPointer<UInt8>

  /// The parts of `page`.
  init(_ page: UnsafeBufferPointer<UInt8>) {
    self.page = page
  }

  /// The part that is marked first at or after `start`; nil where none is.
  func first(from start: Int) -> Part? {
    // Both marks have a hyphen, and few other things in a page do.
    var at = start
    while let hyphen = page.first(UInt8(ascii: "-"), from: at) {
      at = hyphen + 1
      guard hyphen >= start + 4, page.has("data", at: hyphen - 4) else { continue }
      if page.has("column", at: at) { return Part(start: last("<table", start..<hyphen), isTable: true) }
      if page.has("figure", at: at) { return Part(start: last("<", start..<hyphen), isTable: false) }
    }
    return nil
  }

  /// Whether the page has comments, in which nothing counts.
  var haveComments: Bool {
    var at = 0
    while let sign = page.first(UInt8(ascii: "!"), from: at) {
      if page.has("<!--", at: sign - 1) { return true }
      at = sign + 1
    }
    return false
  }

  /// Where `text` begins last in `range`; the start of `range` where it does not.
  private func last(_ text: StaticString, _ range: Range<Int>) -> Int {
    var at = range.upperBound - 1
    while at > range.lowerBound {
      if page[at] == text.utf8Start[0], page.has(text, at: at) { return at }
      at -= 1
    }
    return range.lowerBound
  }
}
