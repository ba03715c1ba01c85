/// What kind of file spreadsheet data comes in, by its content and, where that says nothing, by its name.
public enum FileFormat: Hashable, Sendable {
  /// A workbook in XLSX or XLSM.
  case workbook
  /// A table as text.
  case table
  /// A file of another program (`.xls`, `.et`, `.ods`), or an encrypted one.
  case compound
  /// Anything else.
  case other

  /// The kind of the file called `file`, whose content is `bytes`.
  public init(_ bytes: [UInt8], file: String) {
    let ending = Self.ending(of: file)
    if bytes.starts(with: [0x50, 0x4B]) {
      // OpenDocument is a ZIP archive too; its first part is one that names its type.
      let isOpenDocument = bytes.dropFirst(30).starts(with: "mimetypeapplication/vnd.oasis".utf8)
      self = isOpenDocument ? .compound : .workbook
    } else if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      self = .compound
    } else if ["csv", "tsv", "txt"].contains(ending) {
      self = .table
    } else {
      self = ["xls", "et"].contains(ending) ? .compound : .other
    }
  }

  /// Whether a file of this name holds spreadsheet data.
  public static func isKnown(_ file: String) -> Bool {
    ["xlsx", "xlsm", "xls", "et", "ett", "ods", "csv", "tsv", "txt"].contains(ending(of: file))
  }

  /// What follows the last point of `file`, in small letters.
  static func ending(of file: String) -> String {
    file.lastIndex(of: ".").map { file[file.index(after: $0)...].lowercased() } ?? ""
  }
}
