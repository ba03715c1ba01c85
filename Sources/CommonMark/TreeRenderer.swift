import CCMark
import Glibc

/// Writes the HTML of one tree.
///
/// libcmark's own renderer knows neither tables nor ids nor whom to trust, and mending its tree with custom
/// nodes costs more than writing the few elements here. For a trusted text without tables and inserts, the
/// two agree byte for byte.
struct TreeRenderer: ~Copyable {
  let options: MarkdownOptions
  let inserts: [[UInt8]]
  let source: TableSource
  let placeholders: [OpaquePointer]
  var writer: HTMLWriter

  var anchors: Anchors?
  /// The number of tables written.
  var tableCount = 0
  /// The next heading that stands for a cell.
  var cell: OpaquePointer?
  /// The image whose description is being written, as text without markup.
  var image: OpaquePointer?
  /// The number of links that are open.
  var openLinks = 0

  /// A renderer of `source`, which was read as a tree with these `placeholders`.
  init(
    options: MarkdownOptions, inserts: [[UInt8]], source: TableSource, placeholders: [OpaquePointer]
  ) {
    self.options = options
    self.inserts = inserts
    self.source = source
    self.placeholders = placeholders
    let length = source.original.count
    writer = HTMLWriter(capacity: length + length / 2)
    anchors = options.anchors.map { Anchors(prefix: $0) }
  }

  /// Writes all of `tree`.
  mutating func render(_ tree: SyntaxTree) {
    cell = tree.firstCell
    var first = cmark_node_first_child(tree.root)
    for _ in 0..<tree.cellCount { first = cmark_node_next(first) }
    render(from: first, below: tree.root)
  }

  /// Writes the children of `root` from `first` on, without recursion, however deep they are nested.
  mutating func render(from first: OpaquePointer?, below root: OpaquePointer) {
    guard var node = first else { return }
    while true {
      if open(node) {
        if let child = cmark_node_first_child(node) {
          node = child
          continue
        }
        close(node)
      }
      while true {
        if let next = cmark_node_next(node) {
          node = next
          break
        }
        guard let parent = cmark_node_parent(node), parent != root else { return }
        close(parent)
        node = parent
      }
    }
  }

  /// Writes what stands before the children of `node`; false where it has none or they are written already.
  private mutating func open(_ node: OpaquePointer) -> Bool {
    let type = cmark_node_get_type(node)
    if image != nil { return openPlain(node, type) }
    switch type {
    case CMARK_NODE_TEXT:
      writer.escape(literal(of: node))
    case CMARK_NODE_SOFTBREAK:
      writer.write("\n")
    case CMARK_NODE_LINEBREAK:
      writer.write("<br />\n")
    case CMARK_NODE_CODE:
      writer.write("<code>")
      writer.escape(literal(of: node))
      writer.write("</code>")
    case CMARK_NODE_EMPH:
      writer.write("<em>")
      return true
    case CMARK_NODE_STRONG:
      writer.write("<strong>")
      return true
    case CMARK_NODE_LINK:
      openLink(node)
      return true
    case CMARK_NODE_IMAGE:
      return openImage(node)
    case CMARK_NODE_HTML_INLINE:
      writeRawInline(node)
    default:
      return openBlock(node, type)
    }
    return false
  }

  /// Writes what stands behind the children of `node`.
  private mutating func close(_ node: OpaquePointer) {
    let type = cmark_node_get_type(node)
    if image != nil {
      if image == node { closeImage(node) }
      return
    }
    switch type {
    case CMARK_NODE_EMPH: writer.write("</em>")
    case CMARK_NODE_STRONG: writer.write("</strong>")
    case CMARK_NODE_LINK: closeLink(node)
    default: closeBlock(node, type)
    }
  }

  /// The literal of `node`; libcmark keeps it until the tree is freed.
  func literal(of node: OpaquePointer) -> UnsafeBufferPointer<UInt8> {
    bytes(cmark_node_get_literal(node))
  }

  /// The bytes of `string` before its null.
  func bytes(_ string: UnsafePointer<CChar>?) -> UnsafeBufferPointer<UInt8> {
    guard let string else { return UnsafeBufferPointer(start: nil, count: 0) }
    let start = UnsafeRawPointer(string).assumingMemoryBound(to: UInt8.self)
    return UnsafeBufferPointer(start: start, count: strlen(string))
  }
}
