import Diagnostics

/// Reads a table as text: CSV and what Excel calls Unicode text, in UTF-8, UTF-16 or GB 18030.
enum TextTable {
  /// The one sheet of `file`, named as Excel names it, after the file.
  static func read(
    _ bytes: [UInt8], file: String
  ) throws(WorkbookRefusal) -> (sheets: [Sheet], faults: [Diagnostic]) {
    guard let decoded = TextDecoding.text(of: bytes) else { throw WorkbookRefusal(.unknownEncoding) }
    let text = Array(decoded.utf8)
    let (rows, faults) = CSVReader.records(text, file: file, separator: separator(of: text, file))
    let kept = rows.compactMap { record -> SheetRow? in
      let cells = record.cells.enumerated().compactMap { column, text -> SheetCell? in
        var copy = text
        let isBlank = copy.withUTF8 { Blanks.trimmed($0).isEmpty }
        return isBlank ? nil : SheetCell(column: column + 1, text: text)
      }
      return cells.isEmpty ? nil : SheetRow(number: record.number, cells: cells)
    }
    return ([Sheet(file: file, name: name(of: file), rows: kept)], faults)
  }

  /// A tab where the name says so or there are more tabs than commas at the start, or else the comma.
  private static func separator(of text: [UInt8], _ file: String) -> UInt8 {
    let tab = UInt8(ascii: "\t")
    if FileFormat.ending(of: file) == "tsv" { return tab }
    var isQuoted = false
    var (tabs, commas) = (0, 0)
    for byte in text.prefix(4096) {
      if byte == CSVMark.quote { isQuoted.toggle() }
      if isQuoted { continue }
      tabs += byte == tab ? 1 : 0
      commas += byte == CSVReader.comma ? 1 : 0
    }
    return tabs > commas ? tab : CSVReader.comma
  }

  private static func name(of file: String) -> String {
    let name = file.split(separator: "/").last ?? ""
    return String(name.lastIndex(of: ".").map { name[..<$0] } ?? name)
  }
}
