/// The cells of a workbook (ECMA-376), sheet by sheet, each with its address.
struct SheetCells {
  /// A sheet: its name, and of each cell that holds something the address and the text on one line.
  struct Sheet {
    let name: String
    let cells: [(address: String, text: String)]
  }

  private let entries: [String: [UInt8]]

  /// The cells of the workbook whose parts are `entries`.
  init(_ entries: [Archive.Entry]) {
    self.entries = Dictionary(entries.map { ($0.path, $0.bytes) }) { first, _ in first }
  }

  /// Its sheets, in their order; none where the parts are no workbook.
  var sheets: [Sheet] {
    guard let workbook = entries["xl/workbook.xml"] else { return [] }
    let shared = entries["xl/sharedStrings.xml"].map {
      Markup.elements(named: "si", in: $0).map { text(of: $0.inner) }
    }
    let relations =
      entries["xl/_rels/workbook.xml.rels"].map { Markup.tags(named: "Relationship", in: $0) } ?? []
    let targets = Dictionary(relations.map { ($0["Id"] ?? "", $0["Target"] ?? "") }) { first, _ in first }
    return Markup.tags(named: "sheet", in: workbook).enumerated().compactMap { index, tag in
      let target = tag["r:id"].flatMap { targets[$0] } ?? "worksheets/sheet\(index + 1).xml"
      let path = target.hasPrefix("/") ? String(target.dropFirst()) : "xl/" + target
      return entries[path].map {
        Sheet(name: tag["name"] ?? path, cells: cells(of: $0, shared: shared ?? []))
      }
    }
  }

  private func cells(of sheet: [UInt8], shared: [String]) -> [(address: String, text: String)] {
    Markup.elements(named: "c", in: sheet).compactMap { cell in
      guard let address = cell.attributes["r"] else { return nil }
      var text = text(of: cell.inner)
      if cell.attributes["t"] == "s", let index = Int(text), shared.indices.contains(index) {
        text = shared[index]
      }
      return text.isEmpty ? nil : (address, text)
    }
  }

  private func text(of bytes: ArraySlice<UInt8>) -> String {
    Markup.text(of: Array(bytes)).split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}
