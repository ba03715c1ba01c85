/// How values are written into the text of a template, so that they stay values.
public enum Escaping: Sendable, Hashable, CaseIterable {
  /// As text or a quoted attribute value of HTML.
  case html
  /// As text or a quoted attribute value of XML 1.0.
  case xml
  /// As plain text of CommonMark with pipe tables: numeric character references, which never have a meaning in
  /// Markdown (CommonMark 0.30, section 2.5).
  case markdown
  /// As the inside of a JSON string, which may also stand in an HTML `script` element.
  case json

  /// `text` as it is written into a template of this kind.
  public func written(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    write(text, into: &bytes)
    return bytes
  }

  /// Adds `text`, as it is written into a template of this kind, to `bytes`.
  public func write(_ text: String, into bytes: inout [UInt8]) {
    var text = text
    text.withUTF8 { escaper.write($0, into: &bytes) }
  }

  /// The tables of this way of escaping, made once.
  var escaper: Escaper {
    switch self {
    case .html: Self.htmlEscaper
    case .xml: Self.xmlEscaper
    case .markdown: Self.markdownEscaper
    case .json: Self.jsonEscaper
    }
  }

  private static let htmlEscaper = Escaper(.html)
  private static let xmlEscaper = Escaper(.xml)
  private static let markdownEscaper = Escaper(.markdown)
  private static let jsonEscaper = Escaper(.json)
}
