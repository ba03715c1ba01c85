/// The seven kinds of HTML block, by how they begin and end.
///
/// Source: CommonMark 0.30, section 4.6, as libcmark 0.30.2 reads it.
enum RawBlock: Int {
  case verbatim = 1, comment, instruction, declaration, cdata, block, tag

  /// The kind that `text` begins, or nil; the last kind does not interrupt a paragraph.
  init?(startOf text: UnsafeBufferPointer<UInt8>, interruptingParagraph: Bool) {
    guard text.count > 1, text[0] == UInt8(ascii: "<") else { return nil }
    if RawBlock.has(text, 1, "!--") {
      self = .comment
    } else if RawBlock.has(text, 1, "?") {
      self = .instruction
    } else if RawBlock.has(text, 1, "![cdata[") {
      self = .cdata
    } else if text.count > 2, text[1] == UInt8(ascii: "!"), UInt8(ascii: "A")...UInt8(ascii: "Z") ~= text[2] {
      self = .declaration
    } else if let kind = RawBlock.kind(ofElementIn: text) {
      self = kind
    } else if !interruptingParagraph && RawTag.isAlone(in: text) {
      self = .tag
    } else {
      return nil
    }
  }

  /// Whether the block ends with the line that holds `text`; the last two kinds end before a blank line.
  func ends(in text: UnsafeBufferPointer<UInt8>) -> Bool {
    switch self {
    case .verbatim:
      RawBlock.contains(text, "</script>") || RawBlock.contains(text, "</pre>")
        || RawBlock.contains(text, "</style>") || RawBlock.contains(text, "</textarea>")
    case .comment: RawBlock.contains(text, "-->")
    case .instruction: RawBlock.contains(text, "?>")
    case .declaration: RawBlock.contains(text, ">")
    case .cdata: RawBlock.contains(text, "]]>")
    case .block, .tag: false
    }
  }

  private static func kind(ofElementIn text: UnsafeBufferPointer<UInt8>) -> RawBlock? {
    let closing = text[1] == UInt8(ascii: "/")
    let start = closing ? 2 : 1
    var end = start
    while end < text.count, RawTag.isAlphanumeric(text[end]), end - start < 12 { end += 1 }
    guard end > start else { return nil }
    let name = number(of: text[start..<end])
    let after = end < text.count ? text[end] : 0x0A
    let ended = RawTag.isSpace(after) || after == UInt8(ascii: ">")
    if !closing && ended && verbatimElements.contains(name) { return .verbatim }
    let emptied = after == UInt8(ascii: "/") && end + 1 < text.count && text[end + 1] == UInt8(ascii: ">")
    return (ended || emptied) && elements.contains(name) ? .block : nil
  }

  /// The name of an element, in whatever case, as a number, which holds sixteen letters and digits.
  private static func number(of name: some Sequence<UInt8>) -> UInt128 {
    name.reduce(0) { $0 << 8 | UInt128($1 | 0x20) }
  }

  private static func contains(_ text: UnsafeBufferPointer<UInt8>, _ word: StaticString) -> Bool {
    guard text.count >= word.utf8CodeUnitCount else { return false }
    return (0...(text.count - word.utf8CodeUnitCount)).contains { has(text, $0, word) }
  }

  /// Whether the lower-case `word` stands at `index`, in whatever case.
  private static func has(_ text: UnsafeBufferPointer<UInt8>, _ index: Int, _ word: StaticString) -> Bool {
    guard index + word.utf8CodeUnitCount <= text.count else { return false }
    for place in 0..<word.utf8CodeUnitCount {
      let byte = text[index + place]
      let lower = UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte ? byte | 0x20 : byte
      if lower != word.utf8Start[place] { return false }
    }
    return true
  }

  private static let verbatimElements = Set(
    ["script", "pre", "style", "textarea"].map { number(of: $0.utf8) })

  private static let elements: Set<UInt128> = Set(
    [
      "address", "article", "aside", "base", "basefont", "blockquote", "body", "caption", "center", "col",
      "colgroup", "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure",
      "footer", "form", "frame", "frameset", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hr",
      "html",
      "iframe", "legend", "li", "link", "main", "menu", "menuitem", "nav", "noframes", "ol", "optgroup",
      "option", "p", "param", "section", "source", "summary", "table", "tbody", "td", "tfoot", "th", "thead",
      "title", "tr", "track", "ul",
    ].map { number(of: $0.utf8) })
}
