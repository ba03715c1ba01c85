internal import Digests
internal import Files
internal import Records
internal import Workbook

/// The files of a spool with the records of one region, as they are written.
struct RegionFiles {
  private let stem: String
  private let digester: Digester
  private var open: (table: String, file: WrittenFile)?

  /// The files of the region `code` in `folder`.
  ///
  /// - Throws: trouble with the digests.
  init(_ code: String, in folder: String) throws {
    stem = folder + "/" + code
    digester = try Digester(.sha256)
  }

  /// Writes `rows` of `table` behind those of the same table before; the tables come one after the other.
  mutating func append(_ rows: [[String?]], of table: PublishedTable) throws {
    var text = CSVWriter(byteOrderMark: false, formulas: .plain)
    let file: WrittenFile
    if let open, open.table == table.name {
      file = open.file
    } else {
      file = try WrittenFile(stem + "." + table.name, digester)
      open = (table.name, file)
      text.append(table.columns.map { .text($0.name) })
    }
    for row in rows { text.append(row.map { .text($0 ?? "") }) }
    try file.append(text.bytes)
  }

  /// Writes `documents`, the years of the region as JSON.
  func write(_ documents: [[UInt8]]) throws {
    let data = try WrittenFile(stem + ".json", digester)
    for (number, document) in documents.enumerated() {
      if number > 0 { try data.append(Array(",\n".utf8)) }
      try data.append(Array(document.dropLast()))
    }
  }
}
