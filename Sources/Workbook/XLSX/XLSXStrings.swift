/// The shared strings of a workbook.
enum XLSXStrings {
  /// All of them, in their order; readings of characters are left out, and the formatting of rich strings but for `RunMarks`.
  static func read(_ package: ZIPPackage, _ path: String) throws(WorkbookRefusal) -> [String] {
    var strings: [String] = []
    try package.read(path) { stream throws(WorkbookRefusal) in
      var text = ""
      var isText = false
      var isReading = false
      var isRaised = false
      var (isStruck, wasStruck) = (false, false)
      while let event = try stream.next() {
        switch event {
        case .start:
          if stream.isNamed("si") {
            text = ""
            isRaised = false
            (isStruck, wasStruck) = (false, false)
            if stream.isEmpty { strings.append("") }
          } else if stream.isNamed("t") {
            isText = !stream.isEmpty
          } else if stream.isNamed("r") {
            isRaised = false
            isStruck = false
          } else if stream.isNamed("strike") {
            isStruck = !["0", "false"].contains(stream.attribute("val") ?? "1")
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
          let isPlain = !isRaised && isStruck == wasStruck
          if isPlain {
            stream.append(to: &text)
            continue
          }
          let piece = isRaised ? RunMarks.raised(stream.text) : stream.text
          text += (isStruck == wasStruck ? "" : RunMarks.joint(text, piece)) + piece
          wasStruck = isStruck
        case .other: continue
        }
      }
    }
    return strings
  }
}
