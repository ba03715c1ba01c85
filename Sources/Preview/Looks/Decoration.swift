/// Adds what the preview shows to the bytes of a page on their way out; the page itself never holds it.
enum Decoration {
  /// `page` with `addition` before the end of its body, allowed to listen for news from where it came.
  ///
  /// A page's own policy lets no script ask for anything, so `connect-src` is put in front of it; of two directives of one
  /// name the first counts (Content Security Policy Level 3, section 2.2.1).
  static func decorate(_ page: [UInt8], with addition: [UInt8]) -> [UInt8] {
    var decorated = page
    decorated.insert(contentsOf: addition, at: endOfBody(in: page))
    if let policy = startOfPolicy(in: page) {
      decorated.insert(contentsOf: Array("connect-src 'self'; ".utf8), at: policy)
    }
    return decorated
  }

  private static func endOfBody(in page: [UInt8]) -> Int {
    let mark = Array("</body".utf8)
    var position = page.count - mark.count
    while position >= 0 {
      if page[position] == mark[0], isAt(position, mark, in: page) { return position }
      position -= 1
    }
    return page.count
  }

  private static func startOfPolicy(in page: [UInt8]) -> Int? {
    guard let name = position(of: "http-equiv=\"content-security-policy\"", in: page, from: 0),
      let content = position(of: "content=\"", in: page, from: name + 12)
    else { return nil }
    return content + "content=\"".utf8.count
  }

  /// Where `text`, in small letters, stands in the first kilobytes of `page`, in letters of either case.
  private static func position(of text: String, in page: [UInt8], from start: Int) -> Int? {
    let mark = Array(text.utf8)
    let end = min(page.count - mark.count, 8192)
    guard start <= end else { return nil }
    return (start...end).first { isAt($0, mark, in: page) }
  }

  private static func isAt(_ position: Int, _ mark: [UInt8], in page: [UInt8]) -> Bool {
    for (offset, byte) in mark.enumerated() {
      let other = page[position + offset]
      let small = (0x41...0x5A).contains(other) ? other | 0x20 : other
      if small != byte { return false }
    }
    return true
  }
}
