import Diagnostics
import Testing

@testable import Workbook

/// Workbooks of tables, read by the reader that reads every workbook, and held against what they should say.
@Suite struct TableWorkbookTests {
  private static let texts: [String?] = [
    "道路", "a<b>&\"c'", "一\n二", " 两边有空格 ", "_x000D_", "_x4E00_", "\u{1}", "甲\r乙", "=1+1", "007", nil,
    "é\u{3000}🏗",
  ]
  private static let numbers: [String?] = [
    "91.50", "1,234.50", "97.21%", "-3", nil, "007", "约 12", "0.0", "0", "1,000,000", "100%",
    "1234567890123456",
  ]

  private func workbook(_ texts: [String?] = texts, _ numbers: [String?] = numbers) -> TableWorkbook {
    var rows = CellRows(isNumber: [false, false, true])
    for (text, number) in zip(texts, numbers) {
      rows.append("不显示")
      rows.append(text)
      rows.append(number)
    }
    let all = Array(0..<rows.count)
    return TableWorkbook(
      title: "题<目>", aboutName: "说明", about: [("来源", "甲 & 乙"), ("空", "")],
      tables: [
        WorkbookTable(
          name: "评价结果", header: ["名称", "数"], columns: [1, 2],
          parts: [CellPart(rows, Array(all.prefix(5))), CellPart(rows, Array(all.dropFirst(5)))]),
        WorkbookTable(
          name: "指标", header: ["名称"], columns: [1], parts: [CellPart(rows, all.count > 3 ? [3, 1] : [0])]),
      ])
  }

  private func bytes(_ workbook: TableWorkbook) throws -> [UInt8] {
    try WorkbookPress(WorkbookMoulds()).bytes(of: workbook)
  }

  @Test func `other readers read what was written`() throws {
    let (sheets, faults) = WorkbookReader.read(try bytes(workbook()), file: "a.xlsx")
    #expect(faults.isEmpty)
    #expect(sheets.map(\.name) == ["说明", "评价结果", "指标"])
    #expect(sheets[0].rows.map { $0[2]?.text } == ["甲 & 乙", nil])
    #expect(sheets[1].rows[0].cells.map(\.text) == ["名称", "数"])
    for (row, (text, number)) in zip(Self.texts, Self.numbers).enumerated() {
      let cells = sheets[1].rows.first { $0.number == row + 2 }
      // The reader leaves out characters that no text should have.
      let plain = text?.filter { $0 != "\u{1}" && $0 != "\r" }
      #expect((cells?[1]?.text ?? "") == (plain ?? ""), "row \(row)")
      #expect(cells?[2]?.text == number, "row \(row)")
      let isNumber = number.map { $0 != "007" && $0 != "约 12" && $0.count < 16 } ?? false
      #expect((cells?[2]?.kind == .number) == isNumber, "row \(row)")
    }
    #expect(sheets[2].rows.dropFirst().map { $0[1]?.text } == [" 两边有空格 ", "a<b>&\"c'"])
  }

  @Test(arguments: ["长", "👨‍👩‍👧", "🏗"])
  func `a text that is too long for a cell is cut`(_ character: String) throws {
    let workbook = workbook([String(repeating: character, count: 40_000 / character.utf16.count)], ["1"])
    let made = try bytes(workbook)
    let cell = try #require(WorkbookReader.read(made, file: "a.xlsx").sheets[1].rows[1][1])
    #expect(cell.text.utf16.count <= 32_767 && cell.text.hasSuffix("…"))
    #expect(try WorkbookReading(WorkbookMoulds()).difference(of: made, from: workbook) == nil)
  }

  @Test func `the same workbook always has the same bytes`() throws {
    let press = WorkbookPress(WorkbookMoulds())
    let first = try press.bytes(of: workbook())
    _ = try press.bytes(of: workbook(["x"], ["1.5"]))
    #expect(try press.bytes(of: workbook()) == first)
    #expect(try bytes(workbook()) == first)
  }

  @Test func `a workbook that says what it should has no difference, and any other cell is found`() throws {
    let moulds = WorkbookMoulds()
    let press = WorkbookPress(moulds)
    let reading = WorkbookReading(moulds)
    let good = workbook()
    #expect(try reading.difference(of: try press.bytes(of: good), from: good) == nil)
    for row in Self.texts.indices {
      var texts = Self.texts
      texts[row] = texts[row] == nil ? "x" : nil
      let found = try reading.difference(of: try press.bytes(of: workbook(texts)), from: good)
      #expect(
        found?.sheet == 1 && found?.row == row + 1 && found?.column == 0,
        "\(row): \(String(describing: found))")
    }
    for (row, number) in [(0, "91.51"), (1, "1,234.05"), (3, "-4"), (9, "1,000,001"), (6, "约 13")] {
      var numbers = Self.numbers
      numbers[row] = number
      let found = try reading.difference(of: try press.bytes(of: workbook(Self.texts, numbers)), from: good)
      #expect(
        found?.sheet == 1 && found?.row == row + 1 && found?.column == 1,
        "\(row): \(String(describing: found))")
    }
    let fewer = workbook(Array(Self.texts.dropLast()), Array(Self.numbers.dropLast()))
    #expect(try reading.difference(of: try press.bytes(of: fewer), from: good) != nil)
    #expect(try reading.difference(of: try press.bytes(of: good), from: fewer) != nil)
  }

  @Test(arguments: [
    ("<row r=\"3\"", "<row r=\"4\""), ("r=\"A3\"", "r=\"A4\""), ("r=\"A3\"", "r=\"B3\""), ("&lt;b", "<b"),
    ("&amp;", "&"), ("_x005F_x000D_", "_x000D_"), ("_x000D_乙", "\r乙"), (" xml:space=\"preserve\"", ""),
    ("<v>1234.5</v>", "<v>1234.6</v>"), ("<c r=\"B7\"", "<c r=\"A7\"/><c r=\"B7\""),
    ("</row></sheetData>", "</row><row r=\"99\"></row></sheetData>"), (" s=\"1\"", ""),
    ("<sheetData>", "<sheetData> "), ("道路", "道 路"),
  ])
  func `a sheet that programs would read otherwise is a difference`(_ text: String, _ other: String) throws {
    let workbook = workbook()
    let whole = try bytes(workbook)
    let packing = Packing()
    var package = PackageText()
    var isBroken = false
    for entry in try #require(PackageEntries(whole)).entries {
      var part = try #require(packing.unpacked(whole[entry.packed], size: entry.size))
      let xml = String(decoding: part, as: UTF8.self)
      if entry.name == "xl/worksheets/sheet2.xml", let place = xml.firstRange(of: text) {
        part = Array(xml.replacingCharacters(place, by: other).utf8)
        isBroken = true
        package.add(PackedPart(entry.name, part, packing))
      } else if entry.name.contains("sheet") {
        package.add(PackedPart(entry.name, part, packing))
      } else {
        // What all workbooks share is held against the mould as it is packed.
        package.add(PackedPart(entry.name, part, Packing(.thorough)))
      }
    }
    #expect(isBroken)
    #expect(
      try WorkbookReading(WorkbookMoulds()).difference(of: package.finished(), from: workbook)?.sheet == 1)
  }

  @Test func `a damaged package is found, wherever it is damaged`() throws {
    let moulds = WorkbookMoulds()
    let good = workbook()
    let bytes = try WorkbookPress(moulds).bytes(of: good)
    let reading = WorkbookReading(moulds)
    let entries = try #require(PackageEntries(bytes)?.entries)
    #expect(entries.count == 11)
    for entry in entries {
      for place in stride(from: entry.packed.lowerBound, to: entry.packed.upperBound, by: 7) {
        var damaged = bytes
        damaged[place] ^= 0x55
        #expect(try reading.difference(of: damaged, from: good) != nil, "\(entry.name) \(place)")
      }
    }
    for count in stride(from: 0, to: bytes.count, by: 97) {
      #expect(try reading.difference(of: Array(bytes.prefix(count)), from: good) != nil)
    }
  }
}

extension String {
  fileprivate func replacingCharacters(_ range: Range<Index>, by other: String) -> String {
    self[..<range.lowerBound] + other + self[range.upperBound...]
  }
}
