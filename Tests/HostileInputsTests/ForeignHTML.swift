/// HTML that was made of a foreign text, read as a browser reads tags: nothing but what is listed here may be in it.
struct ForeignHTML {
  private static let tags: Set<String> = [
    "p", "a", "img", "h1", "h2", "h3", "h4", "h5", "h6", "table", "thead", "tbody", "tr", "th", "td", "div",
    "caption", "pre", "code", "ul", "ol", "li", "br", "hr", "strong", "em", "blockquote",
  ]
  private static let attributes: Set<String> = [
    "href", "src", "alt", "title", "rel", "class", "scope", "role", "tabindex", "aria-label", "id", "start",
    "align",
  ]
  private static let schemes = ["http:", "https:", "mailto:", "tel:"]

  /// The first tag that must not be there.
  let firstForbidden: String?

  init(_ html: [UInt8]) {
    var rest = html[...]
    while let start = rest.firstIndex(of: UInt8(ascii: "<")) {
      rest = rest[(start + 1)...]
      guard let end = Self.end(of: rest) else {
        firstForbidden = "a tag without an end"
        return
      }
      // A mark that is written onto the letter before would make one character with a quote, which browsers read by itself.
      let tag = String(decoding: rest[..<end].map { $0 < 0x80 ? $0 : UInt8(ascii: "?") }, as: UTF8.self)
      rest = rest[(end + 1)...]
      if !Self.isAllowed(tag) {
        firstForbidden = tag
        return
      }
    }
    firstForbidden = nil
  }

  /// The `>` that ends the tag, outside of quotes.
  private static func end(of tag: ArraySlice<UInt8>) -> Int? {
    var isQuoted = false
    for index in tag.indices {
      if tag[index] == UInt8(ascii: "\"") { isQuoted.toggle() }
      if tag[index] == UInt8(ascii: ">") && !isQuoted { return index }
      if tag[index] == UInt8(ascii: "<") && !isQuoted { return nil }
    }
    return nil
  }

  private static func isAllowed(_ tag: String) -> Bool {
    var parts = tag.split(separator: "\"", omittingEmptySubsequences: false)[...]
    guard let opening = parts.popFirst() else { return false }
    var words = opening.split(separator: " ").filter { $0 != "/" }[...]
    guard let name = words.popFirst(), tags.contains(name.filter { $0 != "/" }) else { return false }
    while let value = parts.popFirst() {
      guard words.count == 1, let attribute = words.first?.dropLast(), attributes.contains(String(attribute))
      else {
        return false
      }
      if attribute == "href" || attribute == "src" {
        let scheme = value.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        if scheme.contains(":") && !schemes.contains(where: { scheme.lowercased().hasPrefix($0) }) {
          return false
        }
        if value.contains("&#") && !value.contains("&#x27;") { return false }
      }
      words = (parts.popFirst() ?? "").split(separator: " ").filter { $0 != "/" }[...]
    }
    return words.isEmpty
  }
}
