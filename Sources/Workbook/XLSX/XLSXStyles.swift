/// The number formats of a workbook's cell styles, and which of them strike out what the cell holds.
enum XLSXStyles {
  /// The format of every style, by its number.
  static func read(_ package: ZIPPackage, _ path: String) throws(WorkbookRefusal) -> [NumberFormat] {
    var codes: [Int: NumberFormat] = [:]
    var formats: [NumberFormat] = []
    var isInside = false
    /// Of every font whether it strikes out.
    var fonts: [Bool] = []
    var isFont = false
    try package.read(path) { stream throws(WorkbookRefusal) in
      while let event = try stream.next() {
        if event == .end, stream.isNamed("cellXfs") { isInside = false }
        if event == .end, stream.isNamed("fonts") { isFont = false }
        guard event == .start else { continue }
        if stream.isNamed("numFmt") {
          guard let id = stream.attribute("numFmtId").flatMap({ Int($0) }) else { continue }
          codes[id] = NumberFormat(code: stream.attribute("formatCode") ?? "")
        } else if stream.isNamed("fonts") {
          isFont = !stream.isEmpty
        } else if isFont, stream.isNamed("font") {
          fonts.append(false)
        } else if isFont, stream.isNamed("strike"), !fonts.isEmpty {
          fonts[fonts.count - 1] = !["0", "false"].contains(stream.attribute("val") ?? "1")
        } else if stream.isNamed("cellXfs") {
          isInside = !stream.isEmpty
        } else if isInside, stream.isNamed("xf") {
          let id = stream.attribute("numFmtId").flatMap { Int($0) } ?? 0
          var format = codes[id] ?? NumberFormat(builtIn: id) ?? .general
          let font = stream.attribute("fontId").flatMap { Int($0) } ?? 0
          format.isStruck = fonts.indices.contains(font) && fonts[font]
          formats.append(format)
        }
      }
    }
    return formats
  }
}
