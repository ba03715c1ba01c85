import CCMark

extension TreeRenderer {
  /// Opens a link, unless it leads where a foreign text may not lead.
  mutating func openLink(_ node: OpaquePointer) {
    let address = bytes(cmark_node_get_url(node))
    let kind: Address = options.trust == .page ? .relative : Address(address)
    if case .forbidden = kind { return }
    openLinks += 1
    openAnchor(address, kind, title: bytes(cmark_node_get_title(node)))
  }

  /// Closes a link that was opened.
  mutating func closeLink(_ node: OpaquePointer) {
    if options.trust == .foreign, case .forbidden = Address(bytes(cmark_node_get_url(node))) { return }
    openLinks -= 1
    writer.write("</a>")
  }

  /// Opens an image. One from elsewhere becomes a link in a foreign text, because no page may ask another
  /// site for anything; within a link, and where the address is forbidden, only its description is left.
  mutating func openImage(_ node: OpaquePointer) -> Bool {
    image = node
    switch shape(of: node) {
    case .image:
      writer.write("<img src=\"")
      writer.escapeAddress(bytes(cmark_node_get_url(node)))
      writer.write("\" alt=\"")
    case .link:
      openAnchor(bytes(cmark_node_get_url(node)), .web, title: bytes(cmark_node_get_title(node)))
    case .text:
      break
    }
    return true
  }

  /// Closes the image that is open.
  mutating func closeImage(_ node: OpaquePointer) {
    image = nil
    switch shape(of: node) {
    case .image:
      writeTitle(bytes(cmark_node_get_title(node)))
      writer.write("\" />")
    case .link:
      writer.write("</a>")
    case .text:
      break
    }
  }

  /// Writes `node` within the description of an image.
  mutating func openPlain(_ node: OpaquePointer, _ type: cmark_node_type) -> Bool {
    switch type {
    case CMARK_NODE_TEXT, CMARK_NODE_CODE:
      writer.escape(literal(of: node))
    case CMARK_NODE_HTML_INLINE:
      if options.trust == .page || !ForeignMarkup(literal(of: node)).isHidden {
        writer.escape(literal(of: node))
      }
    case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK:
      writer.write(" ")
    default:
      return true
    }
    return false
  }

  /// Hands over the text below `node` from `first` on, without markup and without raw HTML.
  func plainText(
    of node: OpaquePointer, from first: OpaquePointer?, _ hand: (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    guard first != nil, let walk = cmark_iter_new(node) else { return }
    defer { cmark_iter_free(walk) }
    let space: [UInt8] = [0x20]
    while true {
      let event = cmark_iter_next(walk)
      if event == CMARK_EVENT_DONE { return }
      guard event == CMARK_EVENT_ENTER, let part = cmark_iter_get_node(walk) else { continue }
      switch cmark_node_get_type(part) {
      case CMARK_NODE_TEXT, CMARK_NODE_CODE: hand(literal(of: part))
      case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: space.withUnsafeBufferPointer { hand($0) }
      default: continue
      }
    }
  }

  private enum ImageShape { case image, link, text }

  private func shape(of node: OpaquePointer) -> ImageShape {
    guard options.trust == .foreign else { return .image }
    switch Address(bytes(cmark_node_get_url(node))) {
    case .relative: return .image
    case .web: return openLinks == 0 ? .link : .text
    case .contact, .forbidden: return .text
    }
  }

  private mutating func openAnchor(
    _ address: UnsafeBufferPointer<UInt8>, _ kind: Address, title: UnsafeBufferPointer<UInt8>
  ) {
    writer.write("<a href=\"")
    writer.escapeAddress(address)
    writeTitle(title)
    if case .web = kind {
      writer.write("\" rel=\"noopener noreferrer")
    }
    writer.write("\">")
  }

  /// Writes a title behind the value of an attribute that is still open.
  private mutating func writeTitle(_ title: UnsafeBufferPointer<UInt8>) {
    if title.isEmpty { return }
    writer.write("\" title=\"")
    writer.escape(title)
  }
}
