internal import CXLSXWriter

/// A sheet of a workbook that is being written, from top to bottom.
public final class XLSXSheet {
  /// Its name in the workbook.
  public let name: String
  /// How many rows it has so far.
  public private(set) var rowCount = 0

  /// How many of them hold anything, be it the look of an empty cell.
  private(set) var filledRowCount = 0

  private let sheet: UnsafeMutablePointer<lxw_worksheet>
  private let formats: XLSXFormats

  init(
    _ sheet: UnsafeMutablePointer<lxw_worksheet>, name: String, columns: [XLSXColumn], frozenRows: Int,
    _ formats: XLSXFormats
  ) {
    self.sheet = sheet
    self.name = name
    self.formats = formats
    for (at, column) in columns.enumerated() {
      worksheet_set_column(sheet, lxw_col_t(at), lxw_col_t(at), column.width, nil)
      if !column.choices.isEmpty { offer(column.choices, at: at, below: frozenRows) }
    }
    if frozenRows > 0 { worksheet_freeze_panes(sheet, lxw_row_t(frozenRows), 0) }
  }

  /// Adds a row below the last one.
  public func append(_ row: [XLSXCell]) {
    for (column, cell) in row.enumerated() { write(cell, column) }
    if row.contains(where: isFilled) { filledRowCount += 1 }
    rowCount += 1
  }

  /// Leaves rows free, so that the next one is `row`, counted from 1.
  public func skip(to row: Int) {
    rowCount = max(rowCount, row - 1)
  }

  /// Joins the cells of `range`; its rows must not have been added yet, because joining empties cells.
  public func merge(_ range: MergedRange) {
    worksheet_merge_range(
      sheet, lxw_row_t(range.rows.lowerBound - 1), lxw_col_t(range.columns.lowerBound - 1),
      lxw_row_t(range.rows.upperBound - 1), lxw_col_t(range.columns.upperBound - 1), "", nil)
  }

  /// Whether libxlsxwriter puts anything down for `cell`.
  private func isFilled(_ cell: XLSXCell) -> Bool {
    switch cell.value {
    case .blank: cell.look != .plain
    case .text(let text): !text.isEmpty || cell.look != .plain
    case .number, .missing, .link: true
    }
  }

  private func write(_ cell: XLSXCell, _ column: Int) {
    let (row, column) = (lxw_row_t(rowCount), lxw_col_t(column))
    switch cell.value {
    case .blank:
      if cell.look != .plain { worksheet_write_blank(sheet, row, column, formats.format(cell.look)) }
    case .text(let text):
      worksheet_write_string(sheet, row, column, CellText.fitting(text), formats.format(cell.look))
    case .number(let digits):
      if let number = XLSXNumber(digits) {
        worksheet_write_number(sheet, row, column, number.value, formats.format(cell.look, number.format))
      } else {
        worksheet_write_string(sheet, row, column, CellText.fitting(digits), formats.format(cell.look))
      }
    case .missing: worksheet_write_formula(sheet, row, column, "=NA()", formats.format(cell.look))
    case .link(let text, let target, let name):
      let address =
        "internal:'"
        + target.split(separator: "'", omittingEmptySubsequences: false)
        .joined(separator: "''") + "'!" + name
      worksheet_write_url(sheet, row, column, address, nil)
      worksheet_write_string(sheet, row, column, CellText.fitting(text), formats.link)
    }
    if let comment = cell.comment {
      var options = lxw_comment_options()
      options.width = 320
      options.height = 120
      worksheet_write_comment_opt(sheet, row, column, CellText.fitting(comment), &options)
    }
  }

  private func offer(_ choices: [String], at column: Int, below frozenRows: Int) {
    var words: [UnsafeMutablePointer<CChar>?] = choices.map { strdup($0) } + [nil]
    defer { words.forEach { free($0) } }
    words.withUnsafeMutableBufferPointer { list in
      var rule = lxw_data_validation()
      rule.validate = UInt8(LXW_VALIDATION_TYPE_LIST.rawValue)
      rule.value_list = list.baseAddress
      worksheet_data_validation_range(
        sheet, lxw_row_t(frozenRows), lxw_col_t(column), 1_048_575, lxw_col_t(column), &rule)
    }
  }
}
