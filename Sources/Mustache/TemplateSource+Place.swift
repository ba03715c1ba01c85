internal import Diagnostics

extension TemplateSource {
  /// The place in the file of the byte at `offset` of the text.
  func place(at offset: Int) -> Place {
    let before = text[..<offset]
    let lineBreaks = before.count { $0 == 0x0A }
    let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let column = String(decoding: before[lineStart...], as: UTF8.self).count
    return Place(
      file: file, line: firstLine + lineBreaks,
      column: column + (lineBreaks == 0 ? firstColumn : indentation + 1))
  }
}
