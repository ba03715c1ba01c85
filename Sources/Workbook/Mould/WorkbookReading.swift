public import Files

/// Reads workbooks of tables again, byte by byte, and holds every cell against what it should say.
///
/// The parts that all workbooks of a mould share must be those of the mould; only the others are unpacked.
public final class WorkbookReading {
  /// A cell that does not say what it should, or a part that is not as it should be.
  public struct Difference: Hashable, Sendable {
    /// The number of the sheet, from 0; nil where it is no cell.
    public let sheet: Int?
    /// The number of its row and the place of its column, from 0.
    public let row: Int
    /// The place of its column, from 0.
    public let column: Int
    /// The part of the package.
    public let part: String
  }

  private let moulds: WorkbookMoulds
  private let packing = Packing()

  /// A reading of workbooks whose moulds come from `moulds`.
  public init(_ moulds: WorkbookMoulds) {
    self.moulds = moulds
  }

  /// The first place where `bytes` are not `workbook`; nil where they are.
  ///
  /// - Throws: trouble with the temporary folder that moulds are made in.
  public func difference(of bytes: [UInt8], from workbook: TableWorkbook) throws(FileTrouble) -> Difference? {
    let mould = try workbook.mould(in: moulds)
    guard let entries = PackageEntries(bytes)?.entries, entries.count == mould.parts.count else {
      return Difference(sheet: nil, row: 0, column: 0, part: "ZIP")
    }
    for (entry, part) in zip(entries, mould.parts) {
      let other = Difference(sheet: nil, row: 0, column: 0, part: entry.name)
      switch part {
      case .constant(let part):
        guard entry.name == part.name, entry.size == part.size, entry.checksum == part.checksum,
          bytes[entry.packed] == part.packed[...]
        else { return other }
      case .properties(let name, let head, let tail):
        guard entry.name == name, let xml = unpacked(entry, bytes),
          xml == head + CellText.escaped(workbook.title) + tail
        else {
          return other
        }
      case .sheet(let number, let name):
        guard entry.name == name, let xml = unpacked(entry, bytes) else { return other }
        let place = xml.withUnsafeBufferPointer { xml -> (row: Int, column: Int)? in
          var scan = MouldSheetScan(xml, mould)
          guard scan.begin(mould.frames[number]) else { return (0, 0) }
          return number == 0
            ? scan.place(ofDifferenceFrom: workbook.about)
            : scan.place(ofDifferenceFrom: workbook.tables[number - 1])
        }
        if let place {
          return Difference(sheet: number, row: place.row, column: place.column, part: entry.name)
        }
      }
    }
    return nil
  }

  private func unpacked(_ entry: PackageEntries.Entry, _ bytes: [UInt8]) -> [UInt8]? {
    guard let part = packing.unpacked(bytes[entry.packed], size: entry.size) else { return nil }
    return Packing.checksum(part) == entry.checksum ? part : nil
  }
}
