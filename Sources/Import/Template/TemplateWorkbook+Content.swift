public import Files
import Records

extension TemplateWorkbook {
  /// A workbook with what the tables of the year in `folder`, such as `Content/152501/2024`, hold.
  ///
  /// - Throws: trouble of the machine with a file.
  public init(of folder: String, in site: any FileTree) throws(FileTrouble) {
    var rows: [ImportTable: [[String]]] = [:]
    for table in ImportTable.allCases {
      let path = folder + "/" + table.kind.name
      guard try site.kind(at: path) == .file else { continue }
      rows[table] = ContentTable(table, try site.bytes(at: path), file: path).rows
    }
    self.init(rows: rows)
  }
}
