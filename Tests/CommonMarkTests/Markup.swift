/// HTML taken apart into its tags and its text.
struct Markup {
  /// One tag as it is written, without its brackets.
  var tags: [String] = []
  /// The text between the tags, with entities resolved.
  var text = ""

  init(_ html: String) {
    var rest = Substring(html)
    while let open = rest.firstIndex(of: "<") {
      add(rest[..<open])
      let close = rest[open...].firstIndex(of: ">") ?? rest.index(before: rest.endIndex)
      tags.append(String(rest[rest.index(after: open)..<close]))
      rest = rest[rest.index(after: close)...]
    }
    add(rest)
  }

  private mutating func add(_ part: Substring) {
    var part = part
    while let mark = part.firstIndex(of: "&") {
      text += part[..<mark]
      part = part[mark...]
      let entities = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&amp;", "&")]
      guard let (entity, character) = entities.first(where: { part.hasPrefix($0.0) }) else {
        text += "&"
        part = part.dropFirst()
        continue
      }
      text += character
      part = part.dropFirst(entity.count)
    }
    text += part
  }
}
