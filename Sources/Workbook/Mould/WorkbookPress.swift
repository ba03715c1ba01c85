public import Files

/// Makes workbooks of tables in their moulds, one after another.
public final class WorkbookPress {
  let moulds: WorkbookMoulds
  let packing = Packing()

  /// A press that takes its moulds from `moulds`.
  public init(_ moulds: WorkbookMoulds) {
    self.moulds = moulds
  }

  /// The bytes of `workbook`: the same for the same workbook, whatever the day and the machine.
  ///
  /// - Throws: trouble with the temporary folder that moulds are made in, and where the workbook is too large.
  public func bytes(of workbook: TableWorkbook) throws(FileTrouble) -> [UInt8] {
    let mould = try workbook.mould(in: moulds)
    let package = package(mould, title: workbook.title, about: workbook.about) { number, name, package in
      let xml = table(workbook.tables[number - 1], mould, number)
      package.add(PackedPart(name, xml, packing))
    }
    return try package.finished()
  }

  /// A package in `mould`, to which `addTable` adds each table, by its number among the sheets and the name of its part.
  func package<Trouble: Error>(
    _ mould: WorkbookMould, title: String, about: [(name: String, text: String)],
    addTable: (Int, String, inout PackageText) throws(Trouble) -> Void
  ) throws(Trouble) -> PackageText {
    var package = PackageText()
    for part in mould.parts {
      switch part {
      case .constant(let part): package.add(part)
      case .properties(let name, let head, let tail):
        package.add(PackedPart(name, head + CellText.escaped(title) + tail, packing))
      case .sheet(0, let name): package.add(PackedPart(name, self.about(about, mould), packing))
      case .sheet(let number, let name): try addTable(number, name, &package)
      }
    }
    return package
  }

  private func about(_ lines: [(name: String, text: String)], _ mould: WorkbookMould) -> [UInt8] {
    var sheet = MouldSheet(mould, 0, rowCount: lines.count, columnCount: 2, widths: nil)
    for (name, text) in lines { sheet.append(name: name, text: text) }
    return sheet.finished()
  }

  private func table(_ table: WorkbookTable, _ mould: WorkbookMould, _ number: Int) -> [UInt8] {
    var sheet = MouldSheet(
      mould, number, rowCount: table.rowCount + 1, columnCount: table.columns.count, widths: table.widths)
    sheet.append(header: table.header)
    for part in table.parts {
      for row in part.chosen { sheet.append(part.rows, row: row, columns: table.columns) }
    }
    return sheet.finished()
  }
}

extension WorkbookTable {
  /// How wide each column should be, in characters: so that its header and the first rows can be read.
  fileprivate var widths: [Int] {
    var widths = header.map { text in
      var text = text
      return text.withUTF8(Self.width)
    }
    var left = 50
    for part in parts {
      part.rows.bytes.withUnsafeBufferPointer { texts in
        for row in part.chosen.prefix(left) {
          for (place, column) in columns.enumerated() {
            let text = UnsafeBufferPointer(rebasing: texts[part.rows.range(row, column)])
            if text.count > widths[place] { widths[place] = max(widths[place], Self.width(of: text)) }
          }
        }
      }
      left -= min(left, part.chosen.count)
    }
    return widths.map { min(WorkbookMould.widths.upperBound, max(WorkbookMould.widths.lowerBound, $0 + 2)) }
  }

  /// How many characters wide `text` is, as far as columns can be wide; a Chinese one counts twice.
  private static func width(of text: UnsafeBufferPointer<UInt8>) -> Int {
    var width: UInt16 = 0
    var mayBeWide: UInt16 = 0
    // No character has more than four bytes.
    let part = UnsafeBufferPointer(rebasing: text.prefix(4 * WorkbookMould.widths.upperBound))
    for byte in part {
      width &+= (byte & 0xC0 == 0x80 ? 0 : 1) &+ (byte > 0xE2 ? 1 : 0)
      mayBeWide |= byte == 0xE2 ? 1 : 0
    }
    if mayBeWide != 0 {
      // U+2E80 is E2 BA 80.
      for at in part.indices where part[at] == 0xE2 && text[at + 1] >= 0xBA { width += 1 }
    }
    return Int(width)
  }
}
