public import Diagnostics
public import Files
public import Workbook

/// The answer to a faulty workbook: its data, every faulty cell coloured and commented with what to do, after a sheet
/// that counts the faults and leads to their cells.
public struct AnswerWorkbook: Sendable {
  private let sheets: [Sheet]
  private let diagnostics: [Diagnostic]
  private let language: Language

  /// What the name of an answer ends with.
  public static let ending = "-检查结果.xlsx"

  /// How many faults are listed and commented; a table with more is wrong from the ground up.
  private static let limit = 5000

  /// The answer to the file whose sheets are `sheets`.
  ///
  /// A hidden sheet that was not read is none of its data: shown in the copy, it would be imported with it.
  public init(sheets: [Sheet], diagnostics: [Diagnostic], language: Language) {
    let faulty = Set(
      diagnostics.compactMap { diagnostic -> String? in
        guard diagnostic.fault.severity == .error, case .cell(let sheet, _) = diagnostic.place.spot else {
          return nil
        }
        return sheet
      })
    self.sheets = sheets.filter { !$0.isHidden || faulty.contains($0.name) }
    self.diagnostics = Array(diagnostics.sorted().prefix(Self.limit))
    self.language = language
  }

  /// The workbook, the same bytes each time.
  ///
  /// - Throws: trouble with the temporary folder.
  public func bytes() throws(FileTrouble) -> [UInt8] {
    let writer = try XLSXWriter(title: "检查结果")
    let summary = writer.addSheet(
      "检查结果", columns: [8, 8, 8, 20, 10, 60, 60].map { XLSXColumn(width: $0) }, frozenRows: 4)
    // The other sheets get their names first, because links need them.
    let copies = sheets.map { sheet in
      writer.addSheet(
        sheet.name,
        columns: (0..<min(sheet.lastColumn, 200)).map { _ in XLSXColumn(width: 14) }, frozenRows: 0)
    }
    summarise(summary, copies.map(\.name))
    for (sheet, copy) in zip(sheets, copies) { fill(copy, sheet) }
    return try writer.bytes()
  }

  private func summarise(_ summary: XLSXSheet, _ names: [String]) {
    summary.append([XLSXCell(say("检查结果", "Findings"), .title)])
    let counts = Severity.allCases.map { severity in
      severity.word(in: language) + " \(diagnostics.count { $0.fault.severity == severity })"
    }
    summary.append([XLSXCell(counts.joined(separator: say("，", ", ")))])
    summary.append([
      XLSXCell(
        say(
          "红色是错误，改正后才能导入；黄色请核对。改好以后可以直接导入本文件。",
          "Red cells are errors, to be mended before anything is imported; look at yellow ones. This file can be imported once it is right."
        ))
    ])
    let heads =
      language == .zh
      ? ["序号", "级别", "代码", "工作表", "单元格", "问题", "怎么改"]
      : ["no.", "weight", "code", "sheet", "cell", "what is wrong", "what to do"]
    summary.append(heads.map { XLSXCell($0, .header) })
    let places = Dictionary(zip(sheets.map(\.name), names)) { first, _ in first }
    for (number, diagnostic) in diagnostics.enumerated() {
      var (sheet, cell) = (XLSXCell(""), XLSXCell(""))
      if case .cell(let name, let position) = diagnostic.place.spot {
        sheet = XLSXCell(name)
        cell = places[name].map { XLSXCell(.link(position, sheet: $0, cell: position)) } ?? XLSXCell(position)
      }
      summary.append([
        XLSXCell(.number("\(number + 1)")), XLSXCell(diagnostic.fault.severity.word(in: language)),
        XLSXCell(diagnostic.fault.code), sheet, cell, XLSXCell(diagnostic.what(in: language)),
        XLSXCell(diagnostic.next(in: language)),
      ])
    }
  }

  private func fill(_ copy: XLSXSheet, _ sheet: Sheet) {
    for range in sheet.merges.prefix(10_000) where range.rows.count > 1 || range.columns.count > 1 {
      copy.merge(range)
    }
    let faults = faults(in: sheet)
    let rows = Dictionary(sheet.rows.map { ($0.number, $0) }) { first, _ in first }
    for number in Set(rows.keys).union(faults.keys).sorted() {
      copy.skip(to: number)
      let found = faults[number] ?? [:]
      let last = max(rows[number]?.cells.last?.column ?? 0, found.keys.max() ?? 0)
      copy.append(
        (0..<last).map { at in
          let cell = rows[number]?[at + 1]
          let value = cell.map(Self.value) ?? .blank
          guard let here = found[at + 1] else { return XLSXCell(value) }
          let comment = here.map { $0.what(in: language) + "\n→ " + $0.next(in: language) }
          return XLSXCell(
            value, here.hasErrors ? .faulty : .doubtful, comment: comment.joined(separator: "\n"))
        })
    }
  }

  /// What the copy of `cell` holds; what has to be decided is an error in it as well, however much else is mended.
  private static func value(of cell: SheetCell) -> XLSXCell.Value {
    switch cell.doubt {
    case .notCalculated, .scaled, .digitsLost: .missing
    case .rounded, .failed, nil:
      cell.kind == .number ? .number(cell.text) : cell.text.isEmpty ? .blank : .text(cell.text)
    }
  }

  /// The faults in `sheet`, by row and column.
  private func faults(in sheet: Sheet) -> [Int: [Int: [Diagnostic]]] {
    var faults: [Int: [Int: [Diagnostic]]] = [:]
    for diagnostic in diagnostics {
      guard case .cell(sheet.name, let name) = diagnostic.place.spot, let cell = CellName.position(name)
      else {
        continue
      }
      faults[cell.row, default: [:]][cell.column, default: []].append(diagnostic)
    }
    return faults
  }

  private func say(_ zh: String, _ en: String) -> String { language == .zh ? zh : en }
}
