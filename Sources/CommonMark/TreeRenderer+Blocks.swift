import CCMark
internal import PageText

extension TreeRenderer {
  /// Writes what stands before the children of a block; false where it has none or they are written already.
  mutating func openBlock(_ node: OpaquePointer, _ type: cmark_node_type) -> Bool {
    if type == CMARK_NODE_PARAGRAPH {
      if isCaption(node) { return false }
      if !isTight(node) {
        writer.startLine()
        writer.write("<p>")
      }
      return true
    }
    writer.startLine()
    switch type {
    case CMARK_NODE_HEADING:
      if tableCount < placeholders.count && placeholders[tableCount] == node {
        writeTable(node)
        return false
      }
      openHeading(node)
    case CMARK_NODE_BLOCK_QUOTE:
      writer.write("<blockquote>\n")
    case CMARK_NODE_LIST:
      openList(node)
    case CMARK_NODE_ITEM:
      writer.write("<li>")
    case CMARK_NODE_CODE_BLOCK:
      writeCode(node)
      return false
    case CMARK_NODE_HTML_BLOCK:
      writeRawBlock(node)
      return false
    case CMARK_NODE_THEMATIC_BREAK:
      writer.write("<hr />\n")
      return false
    default:
      return true
    }
    return true
  }

  /// Writes what stands behind the children of a block.
  mutating func closeBlock(_ node: OpaquePointer, _ type: cmark_node_type) {
    switch type {
    case CMARK_NODE_PARAGRAPH:
      if !isTight(node) { writer.write("</p>\n") }
    case CMARK_NODE_HEADING:
      writer.write("</h")
      writer.write(level(of: node))
      writer.write(">\n")
    case CMARK_NODE_BLOCK_QUOTE:
      writer.startLine()
      writer.write("</blockquote>\n")
    case CMARK_NODE_LIST:
      writer.write(cmark_node_get_list_type(node) == CMARK_BULLET_LIST ? "</ul>\n" : "</ol>\n")
    case CMARK_NODE_ITEM:
      writer.write("</li>\n")
    default:
      break
    }
  }

  private func isTight(_ paragraph: OpaquePointer) -> Bool {
    guard let list = cmark_node_parent(cmark_node_parent(paragraph)) else { return false }
    return cmark_node_get_type(list) == CMARK_NODE_LIST && cmark_node_get_list_tight(list) != 0
  }

  private func level(of heading: OpaquePointer) -> Int {
    min(6, max(1, Int(cmark_node_get_heading_level(heading)) + options.headingShift))
  }

  private mutating func openHeading(_ node: OpaquePointer) {
    writer.write("<h")
    writer.write(level(of: node))
    if anchors != nil {
      var text = HTMLWriter()
      plainText(of: node, from: cmark_node_first_child(node)) { text.write($0) }
      let anchor = anchors?.anchor(for: text.text.read { String(decoding: $0, as: UTF8.self) }) ?? []
      writer.write(" id=\"")
      anchor.withUnsafeBufferPointer { writer.escape($0) }
      writer.write("\"")
    }
    writer.write(">")
  }

  private mutating func openList(_ node: OpaquePointer) {
    guard cmark_node_get_list_type(node) != CMARK_BULLET_LIST else {
      writer.write("<ul>\n")
      return
    }
    let start = Int(cmark_node_get_list_start(node))
    guard start != 1 else {
      writer.write("<ol>\n")
      return
    }
    writer.write("<ol start=\"")
    writer.write(start)
    writer.write("\">\n")
  }

  private mutating func writeCode(_ node: OpaquePointer) {
    let language = bytes(cmark_node_get_fence_info(node)).prefix { !RawTag.isSpace($0) }
    if language.isEmpty {
      writer.write("<pre><code>")
    } else {
      writer.write("<pre><code class=\"language-")
      writer.escape(UnsafeBufferPointer(rebasing: language))
      writer.write("\">")
    }
    writer.escape(literal(of: node))
    writer.write("</code></pre>\n")
  }
}
