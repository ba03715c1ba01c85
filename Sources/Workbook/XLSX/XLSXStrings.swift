/// The shared strings of a workbook.
enum XLSXStrings {
  /// All of them, in their order; the formatting of rich strings and readings of characters are left out.
  static func read(_ package: ZIPPackage, _ path: String) throws(WorkbookRefusal) -> [String] {
    var strings: [String] = []
    try package.read(path) { stream throws(WorkbookRefusal) in
      var text = ""
      var isText = false
      var isReading = false
      while let event = try stream.next() {
        switch event {
        case .start:
          if stream.isNamed("si") {
            text = ""
            if stream.isEmpty { strings.append("") }
          } else if stream.isNamed("t") {
            isText = !stream.isEmpty
          } else if stream.isNamed("rPh") {
            isReading = !stream.isEmpty
          }
        case .end:
          if stream.isNamed("si") { strings.append(EscapedText.plain(text)) }
          if stream.isNamed("t") { isText = false }
          if stream.isNamed("rPh") { isReading = false }
        case .text: if isText && !isReading { stream.append(to: &text) }
        case .other: continue
        }
      }
    }
    return strings
  }
}
