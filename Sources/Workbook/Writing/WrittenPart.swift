/// An XML part of a workbook, gone through piece by piece: whether it is ended, and how often a tag begins in it.
struct WrittenPart {
  /// How often the tag began so far.
  private(set) var count = 0

  private let tag: [UInt8]
  private var matched = 0
  private var root: [UInt8]?
  private var last: [UInt8] = []

  /// A part of which nothing was gone through, in which `tag` is counted; it begins with `<`, which stands nowhere else in it.
  init(counting tag: String?) {
    self.tag = tag.map { Array($0.utf8) } ?? []
  }

  /// Whether the element with which it began has its end tag at its end; a line break may follow.
  var isEnded: Bool {
    guard let root else { return false }
    let end = Array("</".utf8) + root + [UInt8(ascii: ">")]
    return last.reversed().drop { $0 == UInt8(ascii: "\n") }.starts(with: end.reversed())
  }

  /// Goes on with `piece`.
  mutating func go(on piece: UnsafeBufferPointer<UInt8>) {
    if root == nil { root = Self.root(of: piece) }
    if !tag.isEmpty { count(in: piece) }
    last = Array((last + piece.suffix(64)).suffix(64))
  }

  private mutating func count(in piece: UnsafeBufferPointer<UInt8>) {
    for byte in piece {
      if byte == tag[matched] {
        matched += 1
        if matched == tag.count {
          count += 1
          matched = 0
        }
      } else {
        matched = byte == tag[0] ? 1 : 0
      }
    }
  }

  /// The name of the first element, which begins after the declaration.
  private static func root(of piece: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    var rest = piece[...]
    while let open = rest.firstIndex(of: UInt8(ascii: "<")) {
      rest = rest[(open + 1)...]
      guard let first = rest.first else { return nil }
      if first == UInt8(ascii: "?") || first == UInt8(ascii: "!") { continue }
      return Array(rest.prefix { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: ">") })
    }
    return nil
  }
}
