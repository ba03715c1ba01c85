/// A place within one line, in bytes and in columns, with the tab stops of CommonMark.
///
/// It moves as the cursor of libcmark's block parser does, so that both see the same containers.
struct LineCursor {
  /// The line without its ending.
  let line: UnsafeBufferPointer<UInt8>
  /// The place, in bytes.
  private(set) var offset: Int
  /// The place, in columns.
  private(set) var column = 0
  /// The first byte from the place on that is neither space nor tab.
  private(set) var nonspace = 0
  private var nonspaceColumn = 0

  /// The start of `line`, behind `skipping` bytes.
  init(_ line: UnsafeBufferPointer<UInt8>, skipping: Int) {
    self.line = line
    offset = skipping
    findNonspace()
  }

  /// The number of columns between the place and the next text.
  var indent: Int { nonspaceColumn - column }

  /// Whether four columns or more stand before the next text, as before indented code.
  var isIndented: Bool { indent >= 4 }

  /// Whether nothing but spaces and tabs is left.
  var isBlank: Bool { nonspace >= line.count }

  /// The first byte of the next text, or a line feed at the end of the line.
  var next: UInt8 { byte(nonspace) }

  /// The text from the first byte on that is neither space nor tab.
  var rest: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(rebasing: line[min(nonspace, line.count)...]) }

  /// Whether a space or tab stands at the place.
  var isAtSpace: Bool { byte(offset) == 0x20 || byte(offset) == 0x09 }

  /// Whether the place is the end of the line.
  var isAtEnd: Bool { offset >= line.count }

  /// Moves on by `columns`, which may end within a tab.
  mutating func advance(columns: Int) {
    var left = columns
    while left > 0 && offset < line.count {
      if line[offset] == 0x09 {
        let stop = 4 - column % 4
        column += min(left, stop)
        if stop <= left { offset += 1 }
        left -= min(left, stop)
      } else {
        offset += 1
        column += 1
        left -= 1
      }
    }
    findNonspace()
  }

  /// Moves on by `bytes`.
  mutating func advance(bytes: Int) {
    for _ in 0..<bytes where offset < line.count {
      column += line[offset] == 0x09 ? 4 - column % 4 : 1
      offset += 1
    }
    findNonspace()
  }

  /// Moves to the next text.
  mutating func advanceToNonspace() {
    advance(bytes: nonspace - offset)
  }

  private func byte(_ index: Int) -> UInt8 { index < line.count ? line[index] : 0x0A }

  private mutating func findNonspace() {
    // Found once and kept while the place is still before it, or deep lists would cost the square of their
    // depth.
    guard nonspace <= offset else { return }
    nonspace = offset
    nonspaceColumn = column
    while nonspace < line.count {
      if line[nonspace] == 0x20 {
        nonspaceColumn += 1
      } else if line[nonspace] == 0x09 {
        nonspaceColumn += 4 - nonspaceColumn % 4
      } else {
        return
      }
      nonspace += 1
    }
  }
}
