/// The number formats of a workbook's cell styles.
enum XLSXStyles {
  /// The format of every style, by its number.
  static func read(_ package: ZIPPackage, _ path: String) throws(WorkbookRefusal) -> [NumberFormat] {
    var codes: [Int: NumberFormat] = [:]
    var formats: [NumberFormat] = []
    var isInside = false
    try package.read(path) { stream throws(WorkbookRefusal) in
      while let event = try stream.next() {
        if event == .end, stream.isNamed("cellXfs") { isInside = false }
        guard event == .start else { continue }
        if stream.isNamed("numFmt") {
          guard let id = stream.attribute("numFmtId").flatMap({ Int($0) }) else { continue }
          codes[id] = NumberFormat(code: stream.attribute("formatCode") ?? "")
        } else if stream.isNamed("cellXfs") {
          isInside = !stream.isEmpty
        } else if isInside, stream.isNamed("xf") {
          let id = stream.attribute("numFmtId").flatMap { Int($0) } ?? 0
          formats.append(codes[id] ?? NumberFormat(builtIn: id) ?? .general)
        }
      }
    }
    return formats
  }
}
