import CCMark

/// The tree that libcmark makes of a text; freed with its last reference.
final class SyntaxTree {
  /// What the tree's memory comes from, or nil where it is libcmark's own.
  private let arena: UnsafeMutablePointer<Arena>?
  /// The document node.
  let root: OpaquePointer
  /// The first heading that stands for a cell; the others follow it.
  let firstCell: OpaquePointer?
  /// The number of headings that stand for cells.
  let cellCount: Int
  /// The headings that stand for tables, in order.
  let placeholders: [OpaquePointer]

  /// The tree of `source`, or nil where a table's placeholder did not come out as a heading in its line: then
  /// the text is to be read without tables. `checked` has invalid UTF-8 replaced.
  init?(_ source: borrowing TableSource, checked: Bool) {
    let options = checked ? CMARK_OPT_VALIDATE_UTF8 : CMARK_OPT_DEFAULT
    let arena = Arena.borrow()
    let parser =
      arena.map { cmark_parser_new_with_mem(options, $0.pointee.allocator) } ?? cmark_parser_new(options)
    self.arena = arena
    source.headings.withUnsafeBufferPointer { SyntaxTree.feed($0, to: parser) }
    for piece in source.pieces {
      switch piece {
      case .text(let range):
        SyntaxTree.feed(UnsafeBufferPointer(rebasing: source.original[range]), to: parser)
      case .placeholder: cmark_parser_feed(parser, "#\n", 2)
      }
    }
    let finished = cmark_parser_finish(parser)
    cmark_parser_free(parser)
    guard let root = finished else {
      arena?.pointee.giveBack()
      return nil
    }
    self.root = root
    cellCount = source.headingCount
    firstCell = source.headingCount > 0 ? cmark_node_first_child(root) : nil
    placeholders = SyntaxTree.placeholders(for: source.tables, below: root, after: source.headingCount)
    guard placeholders.count == source.tables.count else { return nil }
  }

  deinit {
    if let arena {
      arena.pointee.giveBack()
    } else {
      cmark_node_free(root)
    }
  }

  private static func feed(_ bytes: UnsafeBufferPointer<UInt8>, to parser: OpaquePointer?) {
    guard let base = bytes.baseAddress, bytes.count > 0 else { return }
    base.withMemoryRebound(to: CChar.self, capacity: bytes.count) {
      cmark_parser_feed(parser, $0, bytes.count)
    }
  }

  private static func placeholders(
    for tables: [PipeTable], below root: OpaquePointer, after cells: Int
  ) -> [OpaquePointer] {
    var found: [OpaquePointer] = []
    guard var table = tables.first else { return found }
    var node = cmark_node_first_child(root)
    for _ in 0..<cells { node = cmark_node_next(node) }
    while let block = node {
      let type = cmark_node_get_type(block)
      if type == CMARK_NODE_HEADING, Int(cmark_node_get_start_line(block)) == cells + table.line {
        found.append(block)
        if found.count == tables.count { return found }
        table = tables[found.count]
      }
      node = following(block, type, below: root)
    }
    return found
  }

  /// The block after `block` in the order of the text; only quotes, lists and items hold blocks.
  private static func following(
    _ block: OpaquePointer, _ type: cmark_node_type, below root: OpaquePointer
  ) -> OpaquePointer? {
    let holds = type == CMARK_NODE_BLOCK_QUOTE || type == CMARK_NODE_LIST || type == CMARK_NODE_ITEM
    if holds, let child = cmark_node_first_child(block) { return child }
    var node = block
    while true {
      if let next = cmark_node_next(node) { return next }
      guard let parent = cmark_node_parent(node), parent != root else { return nil }
      node = parent
    }
  }
}
