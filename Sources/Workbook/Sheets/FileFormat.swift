/// What kind of file spreadsheet data comes in: by its content, because systems of offices hand out web pages and plain text under
/// the names of workbooks, and by its name where the content says nothing.
public enum FileFormat: Hashable, Sendable {
  /// A workbook in XLSX or XLSM.
  case workbook
  /// A table as text.
  case table
  /// A web page.
  case page
  /// A file of another program (`.xls`, `.et`, `.ods`, tables in the XML of Excel 2003).
  case compound
  /// An encrypted workbook.
  case encrypted
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
      self = Self.isEncrypted(bytes) ? .encrypted : .compound
    } else if bytes.first == 0x09, bytes.count > 1, [0, 2, 4, 8].contains(bytes[1]) {
      // Excel before version 5 wrote its records without a container.
      self = .compound
    } else if let markup = Self.markup(bytes) {
      self = markup
    } else if ["csv", "tsv", "txt"].contains(ending) {
      self = .table
    } else {
      self = Self.isKnown(file) && Self.isText(bytes) ? .table : .other
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

  /// What `bytes` are, where they begin with a tag.
  private static func markup(_ bytes: [UInt8]) -> FileFormat? {
    // In every encoding these are the letters of ASCII, with zeros between them in UTF-16.
    let letters = bytes.prefix(8192).filter { (1..<0x80).contains($0) }
    let start = String(decoding: letters, as: UTF8.self).lowercased()
    guard start.first(where: { !$0.isWhitespace }) == "<" else { return nil }
    if start.contains("urn:schemas-microsoft-com:office:spreadsheet") && !start.contains("<html") {
      return .compound
    }
    return ["<html", "<!doctype html", "<table"].contains(where: start.contains) ? .page : nil
  }

  /// Whether the container `bytes` holds a workbook that was encrypted with a password (MS-OFFCRYPTO 2.3.4.4); the entries of its
  /// folder, which begin with their names, are 128 bytes each.
  private static func isEncrypted(_ bytes: [UInt8]) -> Bool {
    let name = Array("EncryptedPackage".utf16).withUnsafeBytes { Array($0) }
    return stride(from: 512, to: bytes.count, by: 128).contains { bytes[$0...].starts(with: name) }
  }

  private static func isText(_ bytes: [UInt8]) -> Bool {
    guard !bytes.isEmpty, let text = TextDecoding.text(of: bytes) else { return false }
    return text.utf8.allSatisfy { $0 >= 0x20 || [0x09, 0x0A, 0x0D].contains($0) }
  }
}
