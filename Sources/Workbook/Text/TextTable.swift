import Diagnostics

/// Reads a table as text: CSV and what Excel calls Unicode text, in UTF-8, UTF-16 or GB 18030.
enum TextTable {
  /// The one sheet of `file`, named as Excel names it, after the file.
  static func read(
    _ bytes: [UInt8], file: String
  ) throws(WorkbookRefusal) -> (sheets: [Sheet], faults: [Diagnostic]) {
    guard let decoded = TextDecoding.text(of: bytes) else { throw WorkbookRefusal(.unknownEncoding) }
    let text = Array(decoded.utf8)
    let separator = separator(of: text, file)
    let (rows, faults) = CSVReader.records(text, file: file, separator: separator)
    let kept = rows.compactMap { record -> SheetRow? in
      let cells = record.cells.enumerated().compactMap { column, text -> SheetCell? in
        var copy = text
        let isBlank = copy.withUTF8 { Blanks.trimmed($0).isEmpty }
        return isBlank ? nil : SheetCell(column: column + 1, text: withoutFormula(text))
      }
      return cells.isEmpty ? nil : SheetRow(number: record.number, cells: cells)
    }
    let sheet = Sheet(file: file, name: name(of: file), rows: kept)
    let divided = (separator == CSVReader.comma ? dividedFigures(in: rows) : []).map { record, column in
      Diagnostic(
        .dividedFigure, at: sheet.place(row: record.number, column: column + 1),
        ["text": record.cells[column] + "," + record.cells[column + 1]])
    }
    return ([sheet], faults + divided)
  }

  /// What systems write as `="001234"`, for Excel to keep the zeros, is 001234.
  private static func withoutFormula(_ text: String) -> String {
    guard text.hasPrefix("=\"") else { return text }
    let inner = text.dropFirst(2).prefix { $0 != "\"" }
    let rest = text[inner.endIndex...]
    return rest.first == "\"" && rest.dropFirst().allSatisfy(\.isWhitespace) ? String(inner) : text
  }

  private typealias Record = (number: Int, cells: [String])

  /// The rows with more cells than the heads have in which a comma between thousands was taken for one between cells, and
  /// where: all that follows stands below the wrong head.
  private static func dividedFigures(in rows: [Record]) -> [(row: Record, column: Int)] {
    func isWhole(_ text: some StringProtocol) -> Bool {
      !text.isEmpty && text.allSatisfy { $0.isASCII && $0.isNumber }
    }
    func hasFigure(_ row: Record) -> Bool {
      row.cells.contains { !$0.isEmpty && $0.allSatisfy("0123456789.-%".contains) }
    }
    func filled(_ row: Record) -> Int { row.cells.count { !$0.isEmpty } }
    guard let head = rows.prefix(40).filter({ !hasFigure($0) }).max(by: { filled($0) < filled($1) }) else {
      return []
    }
    let width = head.cells.count
    let isExact = rows.contains { $0.cells.count == width && hasFigure($0) }
    return rows.filter { $0.cells.count > width }.compactMap { row in
      // Some programs end every row with commas, and those of the heads with fewer.
      let padding = row.cells.reversed().prefix(while: \.isEmpty).count
      guard isExact || row.cells.count - width > padding else { return nil }
      return row.cells.indices.dropLast().first { column in
        let (left, right) = (row.cells[column], row.cells[column + 1])
        let thousands = left.first == "-" ? left.dropFirst() : left[...]
        return isWhole(thousands) && thousands.count <= 3 && thousands != "0" && right.prefix(3).count == 3
          && isWhole(right.prefix(3)) && (right.count == 3 || right.dropFirst(3).first == ".")
      }.map { (row, $0) }
    }
  }

  /// A tab where the name says so or there are more tabs than commas at the start, or else the comma; systems put tabs before
  /// commas, too, for Excel to take figures for texts.
  private static func separator(of text: [UInt8], _ file: String) -> UInt8 {
    let tab = UInt8(ascii: "\t")
    if FileFormat.ending(of: file) == "tsv" { return tab }
    var isQuoted = false
    var (tabs, commas) = (0, 0)
    var last: UInt8 = 0
    for byte in text.prefix(4096) {
      if byte == CSVMark.quote { isQuoted.toggle() }
      if isQuoted { continue }
      tabs += byte == tab ? 1 : 0
      commas += byte == CSVReader.comma ? 1 : 0
      tabs -= byte == CSVReader.comma && last == tab ? 1 : 0
      last = byte
    }
    return tabs > commas ? tab : CSVReader.comma
  }

  /// What Excel calls the one sheet of `file`.
  static func name(of file: String) -> String {
    let name = file.split(separator: "/").last ?? ""
    return String(name.lastIndex(of: ".").map { name[..<$0] } ?? name)
  }
}
