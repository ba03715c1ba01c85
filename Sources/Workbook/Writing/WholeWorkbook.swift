/// Whether all that was added to a workbook is in it.
///
/// libxlsxwriter puts every part down in a temporary file first, and does not notice where the disk takes less than it is given:
/// what it then packs is a part without its end, or one in which something is missing.
enum WholeWorkbook {
  /// Whether every part of the workbook `bytes` has its end, its sheets as many `rows` that hold something, and it as many
  /// different `strings`.
  static func holds(_ bytes: [UInt8], rows: [Int], strings: Int) -> Bool {
    var expected: [String: (tag: String, count: Int)] = [:]
    for (number, count) in rows.enumerated() {
      expected["xl/worksheets/sheet\(number + 1).xml"] = ("<row ", count)
    }
    if strings > 0 { expected["xl/sharedStrings.xml"] = ("<si>", strings) }
    var parts: [String: WrittenPart] = [:]
    do throws(WorkbookRefusal) {
      let package = try ZIPPackage(bytes, limits: WorkbookLimits())
      for part in package.parts { parts[part.path] = WrittenPart(counting: expected[part.path]?.tag) }
      try package.unpack { path, piece in parts[path]?.go(on: piece) }
    } catch {
      return false
    }
    return !parts.isEmpty && parts.values.allSatisfy(\.isEnded)
      && expected.allSatisfy { parts[$0.key]?.count == $0.value.count }
  }
}
