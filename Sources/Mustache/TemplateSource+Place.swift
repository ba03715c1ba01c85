internal import Diagnostics

extension TemplateSource {
  /// The place in the file of the byte at `offset` of the text.
  func place(at offset: Int) -> Place {
    var finder = PlaceFinder(self)
    return finder.place(at: offset)
  }

  /// Finds the places of rising offsets, each from where the one before was.
  struct PlaceFinder {
    private let source: TemplateSource
    private var offset = 0
    private var lineBreaks = 0
    private var lineStart = 0

    init(_ source: TemplateSource) {
      self.source = source
    }

    /// The place in the file of the byte at `next`, which must not be before the last one asked for.
    mutating func place(at next: Int) -> Place {
      for index in offset..<next where source.text[index] == 0x0A {
        lineBreaks += 1
        lineStart = index + 1
      }
      offset = next
      let column = String(decoding: source.text[lineStart..<next], as: UTF8.self).count
      return Place(
        file: source.file, line: source.firstLine + lineBreaks,
        column: column + (lineBreaks == 0 ? source.firstColumn : source.indentation + 1))
    }
  }
}
