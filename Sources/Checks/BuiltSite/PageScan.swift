internal import Files

/// Looks through one page, tag by tag.
struct PageScan {
  /// What an element means to the scan.
  private enum Element: Sendable {
    /// It says nothing when it is empty: headings of pages, sections, tables, rows and terms.
    case required
    /// A link, which says nothing when it is empty and leads somewhere.
    case anchor
    /// It is content itself, without any text.
    case content
    case area, form, link, meta, object, script, style
  }

  /// What an attribute means to the scan.
  private enum Attribute: Sendable {
    case id, name, href, action, cite, srcset, data, source, content, style, rel, equivalent, label
  }

  private static let elements = MarkupNames<Element>([
    "title": .required, "h1": .required, "h2": .required, "h3": .required, "h4": .required, "h5": .required,
    "h6": .required, "caption": .required, "th": .required, "dt": .required, "dd": .required, "a": .anchor,
    "figcaption": .required, "time": .required, "img": .content, "input": .content, "svg": .content,
    "video": .content, "audio": .content, "object": .object, "area": .area, "form": .form, "link": .link,
    "meta": .meta, "script": .script, "style": .style,
  ])
  private static let attributes = MarkupNames<Attribute>([
    "id": .id, "name": .name, "href": .href, "action": .action, "cite": .cite, "srcset": .srcset,
    "data": .data, "src": .source, "poster": .source, "background": .source, "content": .content,
    "style": .style, "rel": .rel, "http-equiv": .equivalent, "aria-label": .label,
  ])
  /// What a `link` stands for when it only names something and nothing is fetched.
  private static let naming: Set<String> = [
    "canonical", "alternate", "author", "license", "prev", "next", "help",
  ]

  private struct Open {
    let name: MarkupName
    let offset: Int
    var isEmpty = true
  }

  private let bytes: [UInt8]
  // Looked up once a page: a static value is asked for whether it is there each time.
  private let elements = PageScan.elements
  private let attributes = PageScan.attributes
  private let links: LinkResolver
  private let hasBraces: Bool
  private var open: [Open] = []
  /// Whether any open element has said nothing yet.
  private var isWaiting = false
  private var isInRawText = false
  private var isInStyle = false
  private var file = ScannedFile()

  private init(_ path: String, _ bytes: [UInt8], base: String) {
    self.bytes = bytes
    links = LinkResolver(page: path, base: base)
    hasBraces = Self.hasDoubleBrace(bytes)
  }

  /// What the page `bytes` at `path` holds, on a site that is published at `base`.
  static func scan(_ path: String, _ bytes: [UInt8], base: String) -> ScannedFile {
    var scan = PageScan(path, bytes, base: base)
    bytes.withUnsafeBufferPointer { bytes in
      var scanner = MarkupScanner(bytes)
      while let token = scanner.next() {
        switch token {
        case .start(let name, let range):
          scan.start(name, scanner.attributes, range.lowerBound)
          scan.leaveBraces(in: range)
        case .end(let name): scan.end(name)
        case .text(let range): scan.text(range)
        case .comment(let range):
          if bytes.has("insert ", at: range.lowerBound), range.count >= 7 {
            scan.leftOver("<!--insert", at: range.lowerBound - 4)
          }
        }
      }
    }
    return scan.file
  }

  private mutating func start(
    _ name: MarkupName, _ attributes: [(name: MarkupName, value: Range<Int>)], _ offset: Int
  ) {
    let element = elements[name]
    isInRawText = element == .script || element == .style
    isInStyle = element == .style
    if element == .content || element == .object { fill() }
    if element == .required {
      openElement(name, offset, attributes)
    }
    for (attribute, value) in attributes {
      guard let attribute = self.attributes[attribute] else { continue }
      switch (attribute, element) {
      case (.id, _), (.name, .anchor): anchor(value, at: offset)
      case (.href, .anchor):
        link(value, at: offset)
        openElement(name, offset, attributes)
      case (.href, .area), (.action, .form), (.cite, _): link(value, at: offset)
      case (.href, .link):
        if isNaming(attributes) { link(value, at: offset) } else { request(value, at: offset) }
      case (.srcset, _):
        for part in written(value).split(separator: ",") {
          if let address = part.split(separator: " ").first { request(String(address), at: offset) }
        }
      case (.source, _), (.data, .object): request(value, at: offset)
      case (.content, .meta): refresh(value, attributes, at: offset)
      case (.style, _): style(Array(written(value).utf8)[...], at: offset)
      default: continue
      }
    }
  }

  private mutating func openElement(
    _ name: MarkupName, _ offset: Int, _ attributes: [(name: MarkupName, value: Range<Int>)]
  ) {
    let isNamed = attributes.contains { self.attributes[$0.name] == .label && !$0.value.isEmpty }
    open.append(Open(name: name, offset: offset, isEmpty: !isNamed))
    if !isNamed { isWaiting = true }
  }

  private func isNaming(_ attributes: [(name: MarkupName, value: Range<Int>)]) -> Bool {
    guard let relation = attributes.first(where: { self.attributes[$0.name] == .rel }) else { return false }
    let words = written(relation.value).lowercased().split(separator: " ")
    return !words.isEmpty && words.allSatisfy { Self.naming.contains(String($0)) }
  }

  private mutating func end(_ name: MarkupName) {
    isInRawText = false
    isInStyle = false
    guard let position = open.lastIndex(where: { $0.name == name }) else { return }
    let closed = open[position]
    open.removeSubrange(position...)
    file.requiredCount += 1
    if closed.isEmpty {
      let start = closed.offset + 1
      let word = bytes[start...].prefix { !$0.isASCIIBlank && $0 != UInt8(ascii: ">") }
      file.emptyElements.append(
        ScannedFile.Sight(
          text: "<" + String(decoding: word, as: UTF8.self).lowercased() + ">", offset: closed.offset))
    }
  }

  private mutating func text(_ range: Range<Int>) {
    if isInStyle { style(bytes[range], at: nil) }
    if isInRawText { return }
    if isWaiting, says(range) { fill() }
    leaveBraces(in: range)
  }

  /// Whether anything but blanks stands in `range`.
  private func says(_ range: Range<Int>) -> Bool {
    for position in range where !bytes[position].isASCIIBlank {
      let byte = bytes[position]
      // No blank is among the other signs of ASCII, or begins as most Chinese characters do.
      if byte < 0x80 ? byte != UInt8(ascii: "&") : (0xE4...0xE9).contains(byte) { return true }
      return written(range).contains { !$0.isWhitespace }
    }
    return false
  }

  /// Values are written so that no brace of theirs stands bare, so that double braces are a template's own.
  private mutating func leaveBraces(in range: Range<Int>) {
    guard hasBraces else { return }
    for offset in range.dropLast() where Self.isDoubleBrace(bytes, at: offset) {
      let text = bytes[offset..<min(range.upperBound, offset + 40)].prefix { $0 != UInt8(ascii: "\n") }
      leftOver(String(decoding: text, as: UTF8.self), at: offset)
      return
    }
  }

  private static func hasDoubleBrace(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      [UInt8(ascii: "{"), UInt8(ascii: "}")].contains { brace in
        var start = 0
        while let found = bytes.first(brace, from: start) {
          if found + 1 < bytes.count, bytes[found + 1] == brace { return true }
          start = found + 1
        }
        return false
      }
    }
  }

  private static func isDoubleBrace(_ bytes: [UInt8], at offset: Int) -> Bool {
    let byte = bytes[offset]
    return (byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}")) && bytes[offset + 1] == byte
  }

  private mutating func fill() {
    guard isWaiting else { return }
    for position in open.indices { open[position].isEmpty = false }
    isWaiting = false
  }

  private mutating func anchor(_ value: Range<Int>, at offset: Int) {
    let name = written(value)
    if !name.isEmpty, !file.anchors.insert(name).inserted {
      file.repeatedAnchors.append(ScannedFile.Sight(text: name, offset: offset))
    }
  }

  private mutating func leftOver(_ text: String, at offset: Int) {
    file.unrendered.append(ScannedFile.Sight(text: text, offset: offset))
  }

  /// What `range` writes, with its character references resolved.
  private func written(_ range: Range<Int>) -> String { CharacterReferences.resolved(bytes[range]) }

  private mutating func link(_ value: Range<Int>, at offset: Int) {
    guard case .inside(let target) = links.reading(of: bytes[value]) else { return }
    file.links.append((target, offset))
  }

  private mutating func request(_ value: Range<Int>, at offset: Int) { request(written(value), at: offset) }

  private mutating func request(_ address: String, at offset: Int) {
    file.requestCount += 1
    switch links.reading(of: address) {
    case .inside(let target): file.links.append((target, offset))
    case .outside: file.outsideRequests.append(ScannedFile.Sight(text: address, offset: offset))
    case .nothing: return
    }
  }

  private mutating func refresh(
    _ value: Range<Int>, _ attributes: [(name: MarkupName, value: Range<Int>)], at offset: Int
  ) {
    let isRefresh = attributes.contains {
      self.attributes[$0.name] == .equivalent && written($0.value).lowercased() == "refresh"
    }
    let content = isRefresh ? written(value) : ""
    guard let equals = content.firstIndex(of: "=") else { return }
    request(String(content[content.index(after: equals)...].filter { !"'\" ".contains($0) }), at: offset)
  }

  private mutating func style(_ bytes: ArraySlice<UInt8>, at offset: Int?) {
    for (address, found) in StyleScanner.addresses(in: bytes) { request(address, at: offset ?? found) }
  }
}
