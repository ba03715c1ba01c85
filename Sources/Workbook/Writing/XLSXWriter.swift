internal import CXLSXWriter
public import Files
internal import Glibc

/// Writes a workbook in XLSX through libxlsxwriter: the same calls give the same bytes, whatever the day and the machine.
///
/// Sheets are added one after another, and rows to them from top to bottom; `bytes()` ends the work.
public final class XLSXWriter {
  private static let file = "workbook.xlsx"
  private let place: TemporaryFolder
  private let path: String
  private var book: UnsafeMutablePointer<lxw_workbook>?
  private let formats: XLSXFormats
  private var names: Set<String> = []
  private var sheets: [XLSXSheet] = []

  /// A workbook without sheets, with `title` among its properties.
  ///
  /// `created` is the day that stands in its properties, in seconds since 1970; it is part of the bytes, and so never the
  /// present unless the caller wants that. The default is 2000-01-01.
  ///
  /// - Throws: trouble with the temporary folder.
  public init(title: String, created: Int = 946_684_800) throws(FileTrouble) {
    let place = try TemporaryFolder()
    let path = place.path + "/" + Self.file
    self.place = place
    self.path = path
    var options = lxw_workbook_options()
    // What the library puts down on the way goes there too; it copies the path.
    let book = place.path.withCString { folder in
      options.tmpdir = UnsafeMutablePointer(mutating: folder)
      return workbook_new_opt(path, &options)
    }
    guard let book else {
      place.clear()
      throw FileTrouble(.write, path, number: ENOMEM)
    }
    self.book = book
    formats = XLSXFormats(book)
    title.withCString { text in
      var properties = lxw_doc_properties()
      properties.title = UnsafeMutablePointer(mutating: text)
      properties.created = time_t(created)
      workbook_set_properties(book, &properties)
    }
  }

  deinit {
    if let book { lxw_workbook_free(book) }
    place.clear()
  }

  /// Adds a sheet called `name`, changed where a workbook cannot have a sheet of that name; `frozenRows` stay in sight.
  public func addSheet(_ name: String, columns: [XLSXColumn], frozenRows: Int = 1) -> XLSXSheet {
    guard let book else { preconditionFailure("the workbook is closed") }
    let name = freeName(name)
    let sheet = XLSXSheet(
      workbook_add_worksheet(book, name), name: name, columns: columns, frozenRows: frozenRows, formats)
    sheets.append(sheet)
    return sheet
  }

  /// The finished workbook; nothing can be added any more.
  ///
  /// - Throws: trouble with the temporary folder, as where the disk is full.
  public func bytes() throws(FileTrouble) -> [UInt8] {
    guard let book else { preconditionFailure("the workbook is closed") }
    self.book = nil
    let strings = Int(book.pointee.sst.pointee.unique_count)
    let status = workbook_close(book)
    let bytes = try status == LXW_NO_ERROR ? DiskTree(root: place.path).bytes(at: Self.file) : []
    // Whatever the library says, there is but one thing that keeps it from writing what it was given.
    guard WholeWorkbook.holds(bytes, rows: sheets.map(\.filledRowCount), strings: strings) else {
      throw FileTrouble(.write, path, number: ENOSPC)
    }
    return bytes
  }

  /// `name` as Excel takes it: 1 to 31 characters, none of `[]:*?/\`, no apostrophe at the ends, unlike any other.
  private func freeName(_ name: String) -> String {
    var good = String(name.map { "[]:*?/\\".contains($0) ? "_" : $0 })
    while good.hasPrefix("'") { good.removeFirst() }
    while good.hasSuffix("'") { good.removeLast() }
    good = String(good.prefix(31))
    if good.isEmpty { good = "Sheet" }
    var free = good
    var number = 2
    while !names.insert(free.lowercased()).inserted {
      let ending = "(\(number))"
      free = good.prefix(31 - ending.count) + ending
      number += 1
    }
    return free
  }
}
