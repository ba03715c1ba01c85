public import PageText

/// Markdown to HTML: CommonMark as libcmark reads it, with the pipe tables of GFM.
///
/// The result depends on the text and the options alone. Text is UTF-8; what is not, in a foreign text,
/// becomes U+FFFD.
public struct MarkdownRenderer: Sendable {
  private let options: MarkdownOptions

  /// A renderer with `options`.
  public init(_ options: MarkdownOptions) {
    self.options = options
  }

  /// The HTML of `markdown`.
  ///
  /// Where the text is trusted, a comment that reads exactly `<!--insert N-->`, as a block or within a line,
  /// gives way to `inserts[N]`, which is HTML already; one without an insert of its number stays a comment.
  /// What `passages` says of parts of the text, in their order, is used and added to; it does not change the result.
  public func html(
    from markdown: [UInt8], inserts: [[UInt8]] = [], passages: [PlacedPassage] = []
  ) -> [UInt8] {
    markdown.withUnsafeBufferPointer { html(from: $0, inserts: inserts, passages: passages) }
  }

  /// The HTML of `markdown`, see `html(from:inserts:passages:)`.
  public func html(
    from markdown: UnsafeBufferPointer<UInt8>, inserts: [[UInt8]] = [], passages: [PlacedPassage] = []
  ) -> [UInt8] {
    var html: [UInt8] = []
    append(markdown, inserts: inserts, passages: passages, to: &html)
    return html
  }

  /// Appends the HTML of `markdown` to `html`, see `html(from:inserts:passages:)`.
  public func append(
    _ markdown: UnsafeBufferPointer<UInt8>, inserts: [[UInt8]] = [], passages: [PlacedPassage] = [],
    to html: inout [UInt8]
  ) {
    let isPage = options.trust == .page
    var source = TableSource(markdown, tagsMayPass: isPage)
    if !passages.isEmpty || TableScanner.mayHoldTable(markdown) {
      var scanner = TableScanner(markdown, tagsMayPass: isPage, passages: isPage ? passages : [])
      source = scanner.scan()
    }
    if let document = SyntaxTree(source, checked: options.trust == .foreign) {
      return render(document, source, inserts, to: &html)
    }
    source = TableSource(markdown, tagsMayPass: isPage)
    if let document = SyntaxTree(source, checked: options.trust == .foreign) {
      render(document, source, inserts, to: &html)
    }
  }

  private func render(
    _ document: SyntaxTree, _ source: TableSource, _ inserts: [[UInt8]], to html: inout [UInt8]
  ) {
    var renderer = TreeRenderer(
      options: options, inserts: inserts, source: source, placeholders: document.placeholders)
    // The renderer holds pointers into the tree, not the tree.
    withExtendedLifetime(document) { renderer.render(document) }
    renderer.writer.text.read { html.append(contentsOf: $0) }
  }
}
