import Glibc
internal import PageText

/// Finds the pipe tables of a text by following its blocks line by line.
///
/// libcmark keeps its parser closed, so this walks the containers as libcmark's block parser does: quotes,
/// list items, code, raw HTML, paragraphs and their lazy lines. It parses no inlines and builds no tree.
/// Where it should ever differ from libcmark, `SyntaxTree` notices and the text is read without tables.
struct TableScanner {
  /// A quote, or an item whose text is indented by a number of columns.
  enum Container {
    case quote
    case item(width: Int, isEmpty: Bool)
  }

  /// The block that takes the lines of the innermost container.
  enum Leaf {
    case none, paragraph, indentedCode, table
    case fencedCode(BlockStart.Fence)
    case raw(RawBlock)
  }

  /// As many cells as short rows may leave out in all; GFM's own parser has the same limit, because a wide
  /// header over many short rows would otherwise make pages of the square of the text.
  static let paddingLimit = 0x80000

  let text: UnsafeBufferPointer<UInt8>
  /// Whether any line may end with a carriage return.
  private let hasReturns: Bool
  var source: TableSource
  var containers: [Container] = []
  var leaf = Leaf.none
  var padding = 0

  /// The bytes of the text before this have been given to `source`.
  var given = 0
  /// The lines given to `source` so far.
  var lines = 0
  /// The line that is being read, without its ending, and where the next one starts.
  var line = 0..<0
  var nextLine = 0

  /// Of the paragraph's last line: where the line starts, its text, and whether it is the paragraph's first.
  var header: (line: Int, text: Range<Int>, isFirst: Bool) = (0, 0..<0, true)
  /// Whether the paragraph has had a delimiter row that did not fit; cmark-gfm then looks for no other one in
  /// it.
  var isRefused = false
  /// Whether the paragraph begun last, and the one before it, start with the word that marks a caption.
  var captions = (last: false, previous: false)
  /// The passages of the text, the number of those that were passed, and the one that the line begins with.
  let passages: [PlacedPassage]
  var passed = 0
  var passage: PlacedPassage?
  /// Cells of the row that is being read, and of the header; kept for their memory.
  var cells: [Range<Int>] = []

  /// A scanner of `text`.
  init(_ text: UnsafeBufferPointer<UInt8>, tagsMayPass: Bool, passages: [PlacedPassage] = []) {
    self.text = text
    self.passages = passages
    hasReturns = Self.first(0x0D, in: text, 0..<text.count) < text.count
    source = TableSource(text, tagsMayPass: tagsMayPass)
    source.pieces = []
  }

  /// Whether any line of `text` could be a delimiter row; most texts without tables are told apart by this.
  static func mayHoldTable(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 0
    while index < text.count {
      var (dash, mark) = (false, false)
      scan: while index < text.count {
        switch text[index] {
        case UInt8(ascii: "-"): dash = true
        case UInt8(ascii: "|"), UInt8(ascii: ":"): mark = true
        case UInt8(ascii: ">"), 0x20, 0x09, 0x0B, 0x0C: break
        default: break scan
        }
        index += 1
      }
      if dash && mark && (index == text.count || text[index] == 0x0A || text[index] == 0x0D) { return true }
      while index < text.count && text[index] != 0x0A && text[index] != 0x0D { index += 1 }
      index += 1
    }
    return false
  }

  /// The text with its tables spelled out.
  mutating func scan() -> TableSource {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let start = text.starts(with: mark) ? mark.count : 0
    // With cells before it the text is no longer where libcmark would look for the byte order mark.
    given = start
    nextLine = start
    while nextLine < text.count {
      let start = nextLine
      passage = passage(at: start)
      if let passage, takeRow(passage) { continue }
      let end = endOfLine(from: start)
      line = start..<end
      nextLine = end + 1
      if end + 1 < text.count && text[end] == 0x0D && text[end + 1] == 0x0A { nextLine = end + 2 }
      nextLine = min(nextLine, text.count)
      lines += 1
      if !isMoreRawHTML { readLine() }
    }
    give(upTo: text.count)
    return source
  }

  /// Where the line that starts at `start` ends; most texts have no carriage return at all.
  private func endOfLine(from start: Int) -> Int {
    let end = Self.first(0x0A, in: text, start..<text.count)
    return hasReturns ? Self.first(0x0D, in: text, start..<end) : end
  }

  private static func first(_ byte: UInt8, in text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
    guard let base = text.baseAddress, !range.isEmpty,
      let found = memchr(base + range.lowerBound, Int32(byte), range.count)
    else { return range.upperBound }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }

  /// Whether the line only goes on a block of raw HTML that ends before a blank line, as most lines of a page do.
  private var isMoreRawHTML: Bool {
    guard case .raw(let kind) = leaf, kind == .block || kind == .tag, containers.isEmpty else { return false }
    return !line.isEmpty && !RawTag.isSpace(text[line.lowerBound])
  }

  /// Gives the bytes before `end` to `source` as they are.
  mutating func give(upTo end: Int) {
    if end > given { source.pieces.append(.text(given..<end)) }
    given = end
  }
}
