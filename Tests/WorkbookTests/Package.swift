import CArchive
import Testing

/// Packs a workbook of hand-made XML, as programs other than libxlsxwriter write it.
enum Package {
  static func zip(_ files: [(path: String, text: String)]) throws -> [UInt8] {
    let handle = try #require(archive_write_new())
    defer { archive_write_free(handle) }
    archive_write_set_format_zip(handle)
    var packed = [UInt8](repeating: 0, count: files.reduce(65_536) { $0 + $1.text.utf8.count + 1024 })
    var used = 0
    let capacity = packed.count
    try packed.withUnsafeMutableBytes { buffer in
      #expect(archive_write_open_memory(handle, buffer.baseAddress, capacity, &used) == ARCHIVE_OK)
      for file in files {
        let entry = try #require(archive_entry_new())
        defer { archive_entry_free(entry) }
        let bytes = Array(file.text.utf8)
        archive_entry_set_pathname(entry, file.path)
        archive_entry_set_size(entry, la_int64_t(bytes.count))
        archive_entry_set_filetype(entry, 0o100000)
        archive_entry_set_perm(entry, 0o644)
        #expect(archive_write_header(handle, entry) == ARCHIVE_OK)
        #expect(archive_write_data(handle, bytes, bytes.count) == bytes.count)
      }
      #expect(archive_write_close(handle) == ARCHIVE_OK)
    }
    return Array(packed[..<used])
  }

  /// A workbook of one sheet with the rows `sheet`; `styles` are the elements in the styles, `parts` come on top.
  static func workbook(
    _ sheet: String, styles: String = "", strings: String = "", properties: String = "", after: String = "",
    _ parts: [(path: String, text: String)] = []
  ) throws -> [UInt8] {
    let types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    return try zip(
      [
        ("[Content_Types].xml", "<Types/>"),
        (
          "_rels/.rels",
          "<Relationships><Relationship Id=\"r1\" Type=\"\(types)/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
        ),
        (
          "xl/workbook.xml",
          "<x:workbook xmlns:x=\"m\" xmlns:r=\"\(types)\">\(properties)<x:sheets><x:sheet name=\"表\" sheetId=\"1\" r:id=\"rId1\"/>"
            + "<x:sheet name=\"藏\" sheetId=\"2\" state=\"veryHidden\" r:id=\"rId4\"/></x:sheets></x:workbook>"
        ),
        (
          "xl/_rels/workbook.xml.rels",
          "<Relationships><Relationship Id=\"rId1\" Type=\"\(types)/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
            + "<Relationship Id=\"rId2\" Type=\"\(types)/styles\" Target=\"styles.xml\"/>"
            + "<Relationship Id=\"rId3\" Type=\"\(types)/sharedStrings\" Target=\"/xl/sharedStrings.xml\"/>"
            + "<Relationship Id=\"rId4\" Type=\"\(types)/worksheet\" Target=\"./sheets/../worksheets/sheet2.xml\"/></Relationships>"
        ),
        ("xl/worksheets/sheet1.xml", "<worksheet><sheetData>\(sheet)</sheetData>\(after)</worksheet>"),
        ("xl/worksheets/sheet2.xml", "<worksheet><sheetData/></worksheet>"),
        ("xl/styles.xml", "<styleSheet>\(styles)</styleSheet>"),
        ("xl/sharedStrings.xml", "<sst>\(strings)</sst>"),
      ] + parts)
  }
}
