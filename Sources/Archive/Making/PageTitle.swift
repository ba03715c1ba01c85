/// The title that a page bears.
enum PageTitle {
  /// The text of the first `<title>` in `page`, or nil.
  static func of(_ page: [UInt8]) -> String? {
    let head = page.prefix(65_536)
    guard let start = end(of: "<title>", in: head),
      let close = head[start...].firstIndex(of: UInt8(ascii: "<"))
    else {
      return nil
    }
    return unescaped(String(decoding: head[start..<close], as: UTF8.self))
  }

  private static func end(of tag: StaticString, in page: ArraySlice<UInt8>) -> Int? {
    tag.withUTF8Buffer { tag in
      var at = page.startIndex
      while let open = page[at...].firstIndex(of: UInt8(ascii: "<")) {
        if page[open...].starts(with: tag) { return open + tag.count }
        at = open + 1
      }
      return nil
    }
  }

  /// The references that the layout's escaping writes are read back; any other stands as it is.
  private static func unescaped(_ text: String) -> String {
    guard text.contains("&") else { return text }
    var result = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "&") {
      result += rest[..<open]
      rest = rest[open...]
      guard let close = rest.firstIndex(of: ";"),
        let character = character(rest[rest.index(after: open)..<close])
      else {
        result.append("&")
        rest = rest.dropFirst()
        continue
      }
      result.append(character)
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }

  private static func character(_ name: Substring) -> Character? {
    switch name {
    case "amp": return "&"
    case "lt": return "<"
    case "gt": return ">"
    case "quot": return "\""
    default:
      guard name.hasPrefix("#") else { return nil }
      let isHex = name.dropFirst().first == "x"
      let value = isHex ? UInt32(name.dropFirst(2), radix: 16) : UInt32(name.dropFirst())
      return value.flatMap(Unicode.Scalar.init).map(Character.init)
    }
  }
}
