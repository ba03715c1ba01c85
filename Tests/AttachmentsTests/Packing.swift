import CArchive
import Testing

/// Packs files into a ZIP archive in memory.
enum Packing {
  static func zip(_ files: [(path: String, bytes: [UInt8])]) throws -> [UInt8] {
    let handle = try #require(archive_write_new())
    defer { archive_write_free(handle) }
    archive_write_set_format_zip(handle)
    var packed = [UInt8](repeating: 0, count: files.reduce(16_384) { $0 + $1.bytes.count * 2 + 1024 })
    var used = 0
    let capacity = packed.count
    try packed.withUnsafeMutableBytes { buffer in
      #expect(archive_write_open_memory(handle, buffer.baseAddress, capacity, &used) == ARCHIVE_OK)
      for file in files {
        let entry = try #require(archive_entry_new())
        defer { archive_entry_free(entry) }
        archive_entry_set_pathname(entry, file.path)
        archive_entry_set_size(entry, la_int64_t(file.bytes.count))
        archive_entry_set_filetype(entry, 0o100000)
        archive_entry_set_perm(entry, 0o644)
        #expect(archive_write_header(handle, entry) == ARCHIVE_OK)
        #expect(archive_write_data(handle, file.bytes, file.bytes.count) == file.bytes.count)
      }
      #expect(archive_write_close(handle) == ARCHIVE_OK)
    }
    return Array(packed[..<used])
  }

  static func zip(_ files: KeyValuePairs<String, String>) throws -> [UInt8] {
    try zip(files.map { ($0.key, Array($0.value.utf8)) })
  }

  /// A workbook with one sheet in sight; `parts` come on top.
  static func workbook(
    sheets: String = "<sheet name=\"表\" sheetId=\"1\"/>", sheet: String = "<row r=\"1\"/>",
    _ parts: KeyValuePairs<String, String> = [:]
  ) throws -> [UInt8] {
    let plain: KeyValuePairs = [
      "[Content_Types].xml": "<Types/>", "xl/workbook.xml": "<workbook><sheets>\(sheets)</sheets></workbook>",
      "xl/worksheets/sheet1.xml": "<worksheet><sheetData>\(sheet)</sheetData></worksheet>",
    ]
    return try zip((plain.map { $0 } + parts.map { $0 }).map { ($0.key, Array($0.value.utf8)) })
  }
}
