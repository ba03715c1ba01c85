/// The shared strings of a workbook.
enum XLSXStrings {
  private static let raised = Dictionary(uniqueKeysWithValues: zip("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹"))

  /// All of them, in their order; the formatting of rich strings and readings of characters are left out. Raised digits, those of
  /// footnotes, stay raised: 91.5 with a note 1 is not 91.51.
  static func read(_ package: ZIPPackage, _ path: String) throws(WorkbookRefusal) -> [String] {
    var strings: [String] = []
    try package.read(path) { stream throws(WorkbookRefusal) in
      var text = ""
      var isText = false
      var isReading = false
      var isRaised = false
      while let event = try stream.next() {
        switch event {
        case .start:
          if stream.isNamed("si") {
            text = ""
            isRaised = false
            if stream.isEmpty { strings.append("") }
          } else if stream.isNamed("t") {
            isText = !stream.isEmpty
          } else if stream.isNamed("r") {
            isRaised = false
          } else if stream.isNamed("vertAlign") {
            isRaised = stream.attribute("val") == "superscript"
          } else if stream.isNamed("rPh") {
            isReading = !stream.isEmpty
          }
        case .end:
          if stream.isNamed("si") { strings.append(EscapedText.plain(text)) }
          if stream.isNamed("t") { isText = false }
          if stream.isNamed("rPh") { isReading = false }
        case .text:
          guard isText && !isReading else { continue }
          guard isRaised else {
            stream.append(to: &text)
            continue
          }
          var piece = ""
          stream.append(to: &piece)
          text += String(piece.map { raised[$0] ?? $0 })
        case .other: continue
        }
      }
    }
    return strings
  }
}
