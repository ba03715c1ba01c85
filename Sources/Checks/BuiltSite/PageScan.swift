/// Looks through one page, tag by tag.
struct PageScan {
  /// Elements that say nothing when they are empty: headings of pages, sections, tables, rows and terms, and links.
  private static let required: Set<String> = [
    "title", "h1", "h2", "h3", "h4", "h5", "h6", "caption", "th", "dt", "dd", "a", "figcaption", "time",
  ]
  /// What a `link` stands for when it only names something and nothing is fetched.
  private static let naming: Set<String> = [
    "canonical", "alternate", "author", "license", "prev", "next", "help",
  ]

  private struct Open {
    let name: String
    let offset: Int
    var isEmpty = true
  }

  private let path: String
  private let bytes: [UInt8]
  private let base: String
  private var open: [Open] = []
  private var isInRawText = false
  private var isInStyle = false
  private var file = ScannedFile()

  private init(_ path: String, _ bytes: [UInt8], base: String) {
    self.path = path
    self.bytes = bytes
    self.base = base
  }

  /// What the page `bytes` at `path` holds, on a site that is published at `base`.
  static func scan(_ path: String, _ bytes: [UInt8], base: String) -> ScannedFile {
    var scan = PageScan(path, bytes, base: base)
    var scanner = MarkupScanner(bytes)
    while let token = scanner.next() { scan.take(token) }
    return scan.file
  }

  private mutating func take(_ token: MarkupScanner.Token) {
    switch token {
    case .start(let name, let attributes, let range):
      start(name, attributes, range.lowerBound)
      leaveBraces(in: range)
    case .end(let name): end(name)
    case .text(let range): text(range)
    case .comment(let range):
      if bytes[range].starts(with: "insert ".utf8) { leftOver("<!--insert", at: range.lowerBound - 4) }
    }
  }

  private mutating func start(
    _ name: String, _ attributes: [(name: String, value: String)], _ offset: Int
  ) {
    isInRawText = name == "script" || name == "style"
    isInStyle = name == "style"
    if ["img", "input", "svg", "video", "audio", "object"].contains(name) { fill() }
    let relation = attributes.first { $0.name == "rel" }?.value.lowercased() ?? ""
    for (attribute, value) in attributes {
      switch (name, attribute) {
      case (_, "id"), ("a", "name"): anchor(value, at: offset)
      case ("a", "href"), ("area", "href"), ("form", "action"), (_, "cite"): link(value, at: offset)
      case ("link", "href"):
        let isNaming = relation.split(separator: " ").allSatisfy { Self.naming.contains(String($0)) }
        if isNaming && !relation.isEmpty { link(value, at: offset) } else { request(value, at: offset) }
      case (_, "srcset"):
        for part in value.split(separator: ",") {
          if let address = part.split(separator: " ").first { request(String(address), at: offset) }
        }
      case ("object", "data"), (_, "src"), (_, "poster"), (_, "background"): request(value, at: offset)
      case ("meta", "content"): refresh(value, attributes, at: offset)
      case (_, "style"): style(Array(value.utf8)[...], at: offset)
      default: continue
      }
    }
    if Self.required.contains(name), name != "a" || attributes.contains(where: { $0.name == "href" }) {
      let isNamed = attributes.contains { $0.name == "aria-label" && !$0.value.isEmpty }
      open.append(Open(name: name, offset: offset, isEmpty: !isNamed))
    }
  }

  private mutating func end(_ name: String) {
    isInRawText = false
    isInStyle = false
    guard let position = open.lastIndex(where: { $0.name == name }) else { return }
    let closed = open[position]
    open.removeSubrange(position...)
    file.requiredCount += 1
    if closed.isEmpty {
      file.emptyElements.append(ScannedFile.Sight(text: "<\(name)>", offset: closed.offset))
    }
  }

  private mutating func text(_ range: Range<Int>) {
    if isInStyle { style(bytes[range], at: nil) }
    if isInRawText { return }
    let text = bytes[range]
    if !open.isEmpty, CharacterReferences.resolved(text).contains(where: { !$0.isWhitespace }) { fill() }
    leaveBraces(in: range)
  }

  /// Values are written so that no brace of theirs stands bare, so that double braces are a template's own.
  private mutating func leaveBraces(in range: Range<Int>) {
    let braces: [UInt8] = [UInt8(ascii: "{"), UInt8(ascii: "}")]
    for offset in range.dropLast() where braces.contains(bytes[offset]) && bytes[offset + 1] == bytes[offset]
    {
      let text = bytes[offset..<min(range.upperBound, offset + 40)].prefix { $0 != UInt8(ascii: "\n") }
      leftOver(String(decoding: text, as: UTF8.self), at: offset)
      return
    }
  }

  private mutating func fill() {
    for position in open.indices { open[position].isEmpty = false }
  }

  private mutating func anchor(_ name: String, at offset: Int) {
    if !name.isEmpty, !file.anchors.insert(name).inserted {
      file.repeatedAnchors.append(ScannedFile.Sight(text: name, offset: offset))
    }
  }

  private mutating func leftOver(_ text: some StringProtocol, at offset: Int) {
    file.unrendered.append(ScannedFile.Sight(text: String(text), offset: offset))
  }

  private mutating func link(_ address: String, at offset: Int) {
    guard case .inside(let target) = LinkReading(address, in: path, base: base) else { return }
    file.links.append((target, offset))
  }

  private mutating func request(_ address: String, at offset: Int) {
    file.requestCount += 1
    switch LinkReading(address, in: path, base: base) {
    case .inside(let target): file.links.append((target, offset))
    case .outside: file.outsideRequests.append(ScannedFile.Sight(text: address, offset: offset))
    case .nothing: return
    }
  }

  private mutating func refresh(
    _ value: String, _ attributes: [(name: String, value: String)], at offset: Int
  ) {
    let isRefresh = attributes.contains { $0.name == "http-equiv" && $0.value.lowercased() == "refresh" }
    guard isRefresh, let equals = value.firstIndex(of: "=") else { return }
    request(String(value[value.index(after: equals)...].filter { !"'\" ".contains($0) }), at: offset)
  }

  private mutating func style(_ bytes: ArraySlice<UInt8>, at offset: Int?) {
    for (address, found) in StyleScanner.addresses(in: bytes) { request(address, at: offset ?? found) }
  }
}
