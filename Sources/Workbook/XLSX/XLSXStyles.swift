/// The number formats of a workbook's cell styles, and which of them strike out what the cell holds or write in white on white.
enum XLSXStyles {
  /// The format of every style, by its number.
  static func read(_ package: ZIPPackage, _ path: String) throws(WorkbookRefusal) -> [NumberFormat] {
    var codes: [Int: NumberFormat] = [:]
    var formats: [NumberFormat] = []
    var isInside = false
    /// Of every font whether it strikes out.
    var fonts: [Bool] = []
    var isFont = false
    /// Of every font whether it is white, and of every fill whether it is white or none.
    var (whiteFonts, whiteFills): ([Bool], [Bool]) = ([], [])
    var isFill = false
    try package.read(path) { stream throws(WorkbookRefusal) in
      while let event = try stream.next() {
        if event == .end, stream.isNamed("cellXfs") { isInside = false }
        if event == .end, stream.isNamed("fonts") { isFont = false }
        if event == .end, stream.isNamed("fills") { isFill = false }
        guard event == .start else { continue }
        if stream.isNamed("numFmt") {
          guard let id = stream.attribute("numFmtId").flatMap({ Int($0) }) else { continue }
          codes[id] = NumberFormat(code: stream.attribute("formatCode") ?? "")
        } else if stream.isNamed("fonts") {
          isFont = !stream.isEmpty
        } else if isFont, stream.isNamed("font") {
          fonts.append(false)
          whiteFonts.append(false)
        } else if isFont, stream.isNamed("strike"), !fonts.isEmpty {
          fonts[fonts.count - 1] = !["0", "false"].contains(stream.attribute("val") ?? "1")
        } else if isFont, stream.isNamed("color"), !whiteFonts.isEmpty {
          whiteFonts[whiteFonts.count - 1] = isWhite(stream)
        } else if stream.isNamed("fills") {
          isFill = !stream.isEmpty
        } else if isFill, stream.isNamed("fill") {
          whiteFills.append(true)
        } else if isFill, stream.isNamed("patternFill"), !whiteFills.isEmpty {
          whiteFills[whiteFills.count - 1] = ["none", nil].contains(stream.attribute("patternType"))
        } else if isFill, stream.isNamed("fgColor"), !whiteFills.isEmpty {
          whiteFills[whiteFills.count - 1] = whiteFills[whiteFills.count - 1] || isWhite(stream)
        } else if isFill, stream.isNamed("gradientFill"), !whiteFills.isEmpty {
          whiteFills[whiteFills.count - 1] = false
        } else if stream.isNamed("cellXfs") {
          isInside = !stream.isEmpty
        } else if isInside, stream.isNamed("xf") {
          let id = stream.attribute("numFmtId").flatMap { Int($0) } ?? 0
          var format = codes[id] ?? NumberFormat(builtIn: id) ?? .general
          let font = stream.attribute("fontId").flatMap { Int($0) } ?? 0
          format.isStruck = fonts.indices.contains(font) && fonts[font]
          let fill = stream.attribute("fillId").flatMap { Int($0) } ?? 0
          format.isWhite =
            whiteFonts.indices.contains(font) && whiteFonts[font]
            && (!whiteFills.indices.contains(fill) || whiteFills[fill])
          formats.append(format)
        }
      }
    }
    return formats
  }

  /// Whether the colour at which `stream` stands is white: by its parts, as the first of the theme, or in the old palette
  /// (ECMA-376 part 1, 18.8.3 and 18.8.27).
  private static func isWhite(_ stream: XMLStream) -> Bool {
    let tint = stream.attribute("tint").flatMap { Double($0) } ?? 0
    return stream.attribute("rgb")?.uppercased().hasSuffix("FFFFFF") ?? false
      || stream.attribute("theme") == "0" && tint == 0
      || ["1", "9"].contains(stream.attribute("indexed"))
  }
}
