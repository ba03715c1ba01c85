internal import Files

/// What workbooks with the same sheets and number formats have in common: everything but the rows and the title.
///
/// libxlsxwriter makes one workbook without rows; its parts are kept packed, and the XML of its sheets is cut where the rows
/// belong. How a workbook looks and what Excel wants in it is thus known to the library alone.
public final class WorkbookMould: Sendable {
  /// What stands around the rows of a sheet.
  struct Frame: Sendable {
    /// Up to the extent of the sheet.
    let head: [UInt8]
    /// Between the extent and the columns.
    let views: [UInt8]
    /// The columns, as the mould has them.
    let columns: [UInt8]
    /// From the end of the rows on.
    let tail: [UInt8]
  }

  /// A part of the package.
  enum Part: Sendable {
    /// The same in every workbook.
    case constant(PackedPart)
    /// The properties, with the title between `head` and `tail`.
    case properties(name: String, head: [UInt8], tail: [UInt8])
    /// The sheet at this place.
    case sheet(Int, name: String)
  }

  /// The widths that a column may have, in characters of the standard font.
  public static let widths = 8...48

  /// The parts in their order.
  let parts: [Part]
  /// What stands around the rows of each sheet.
  let frames: [Frame]
  /// The attributes of a cell by the code of its number style, such as ` s="2"`, or by `headerCode`; nothing for what needs no
  /// format.
  let styles: TextRow
  /// What stands for the style of a cell in a header.
  static let headerCode = 65
  /// The columns of each of the widths, as their attribute writes it.
  let widthTexts: [[UInt8]]

  /// The mould of workbooks with sheets called `names` in which numbers have `styles`.
  ///
  /// The first sheet, which is always there, says where the records come from, in a column of names and one of texts; the others
  /// are tables.
  ///
  /// - Throws: trouble with the temporary folder.
  init(_ names: [String], _ styles: NumberStyles) throws(FileTrouble) {
    let codes = styles.codes
    let book = try XLSXWriter(title: Self.titleMark)
    let about = book.addSheet(
      names[0], columns: [XLSXColumn(width: 16), XLSXColumn(width: 90)], frozenRows: 0)
    about.append([XLSXCell(.blank, .header)])
    for name in names.dropFirst() {
      let sheet = book.addSheet(name, columns: Self.widths.map { XLSXColumn(width: Double($0)) })
      sheet.append(
        [XLSXCell(.blank, .header)] + codes.map { XLSXCell(.number(NumberStyle(code: $0).sample)) })
    }
    let bytes = try book.bytes()
    let packing = Packing(.thorough)
    guard let package = PackageEntries(bytes) else { preconditionFailure("the mould is no package") }
    var parts: [Part] = []
    var frames: [Frame] = []
    var texts: [String] = []
    for entry in package.entries {
      guard let part = packing.unpacked(bytes[entry.packed], size: entry.size) else {
        preconditionFailure("\(entry.name) of the mould cannot be unpacked")
      }
      let text = String(decoding: part, as: UTF8.self)
      if entry.name.hasPrefix("xl/worksheets/sheet") {
        parts.append(.sheet(frames.count, name: entry.name))
        frames.append(Frame(text))
        texts.append(text)
      } else if let title = text.firstRange(of: Self.titleMark) {
        let head = Array(text[..<title.lowerBound].utf8)
        parts.append(.properties(name: entry.name, head: head, tail: Array(text[title.upperBound...].utf8)))
      } else {
        parts.append(.constant(PackedPart(entry.name, part, packing)))
      }
    }
    precondition(frames.count == names.count, "the mould has other sheets")
    self.parts = parts
    self.frames = frames
    let table = texts[texts.count > 1 ? 1 : 0]
    let found = table.split(separator: "<c ").dropFirst().map { cell in
      let attributes = cell.prefix { $0 != ">" && $0 != "/" }.split(separator: " ")
      return attributes.first { $0.hasPrefix("s=") }.map { " " + $0 } ?? ""
    }
    precondition(found.count == (texts.count > 1 ? codes.count : 0) + 1, "the mould has other cells")
    var byCode = [String](repeating: "", count: Self.headerCode) + [found[0]]
    for (code, style) in zip(codes, found.dropFirst()) { byCode[Int(code)] = style }
    self.styles = TextRow(byCode)
    widthTexts = table.split(separator: " width=\"").dropFirst().map { Array($0.prefix { $0 != "\"" }.utf8) }
    precondition(
      widthTexts.count == (texts.count > 1 ? Self.widths.count : 2), "the mould has other columns")
  }

  /// Stands for the title.
  private static let titleMark = "the title of the workbook"
}

extension WorkbookMould.Frame {
  /// What stands around the rows in the XML `text`.
  fileprivate init(_ text: String) {
    guard let extent = text.firstRange(of: "<dimension "), let columns = text.firstRange(of: "<cols>"),
      let rows = text.firstRange(of: "<sheetData>"), let end = text.firstRange(of: "</sheetData>"),
      let extentEnd = text[extent.upperBound...].firstRange(of: "/>")
    else { preconditionFailure("a sheet of the mould looks otherwise") }
    head = Array(text[..<extent.lowerBound].utf8)
    views = Array(text[extentEnd.upperBound..<columns.lowerBound].utf8)
    self.columns = Array(text[columns.lowerBound..<rows.lowerBound].utf8)
    tail = Array(text[end.lowerBound...].utf8)
  }
}
