/// The one line by which a page in a snapshot says that it is archived.
///
/// It stands on a line of its own after the first `<body …>` of the page, and nothing else of the page changes, so that
/// taking it away gives the page as it was published.
struct PageMark: Sendable {
  /// The line, with its line end.
  let line: [UInt8]

  /// A mark of `text`, which is made one line.
  init(_ text: [UInt8]) {
    let ends = [UInt8(ascii: "\n"), UInt8(ascii: "\r")]
    line =
      Array(text.split { ends.contains($0) }.joined(separator: [UInt8(ascii: " ")])) + [UInt8(ascii: "\n")]
  }

  /// Whether files at `path` are pages.
  static func isPage(_ path: String) -> Bool { path.hasSuffix(".html") }

  /// The page with the mark; nil where it has no body to mark.
  func marked(_ page: [UInt8]) -> [UInt8]? {
    guard let spot = Self.spot(in: page) else { return nil }
    return Array(page[..<spot]) + line + Array(page[spot...])
  }

  /// The page without the mark; nil where it does not have it where it belongs.
  func unmarked(_ page: [UInt8]) -> [UInt8]? {
    guard let spot = Self.spot(in: page), page[spot...].starts(with: line) else { return nil }
    return Array(page[..<spot]) + Array(page[(spot + line.count)...])
  }

  /// Right after the first `<body …>` and its line end.
  private static func spot(in page: [UInt8]) -> Int? {
    let tag = Array("<body".utf8)
    var at = 0
    while let open = page[at...].firstIndex(of: tag[0]) {
      let after = open + tag.count
      if page[open...].starts(with: tag), after < page.count,
        page[after] == UInt8(ascii: ">") || page[after] == UInt8(ascii: " "),
        let close = page[after...].firstIndex(of: UInt8(ascii: ">"))
      {
        let isEnded = close + 1 < page.count && page[close + 1] == UInt8(ascii: "\n")
        return close + (isEnded ? 2 : 1)
      }
      at = open + 1
    }
    return nil
  }
}
