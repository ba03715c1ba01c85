public import Files
import Records
import Workbook

/// A workbook to fill in: a sheet for every table that can be imported, with what each column means on a sheet before.
///
/// Its headers are the labels of the content's fields, so that importing it asks for nothing.
public struct TemplateWorkbook: Sendable {
  private let rows: [ImportTable: [[String]]]

  /// A workbook with `rows` in its tables, one text for each field of the table's kind; blank by default.
  public init(rows: [ImportTable: [[String]]] = [:]) {
    self.rows = rows
  }

  /// The workbook, the same bytes each time.
  ///
  /// - Throws: trouble with the temporary folder.
  public func bytes() throws(FileTrouble) -> [UInt8] {
    let writer = try XLSXWriter(title: "预算绩效评价公开填报模板")
    explain(writer)
    for table in ImportTable.allCases { fill(table, writer) }
    return try writer.bytes()
  }

  private func explain(_ writer: XLSXWriter) {
    let sheet = writer.addSheet(
      "填写说明",
      columns: [14, 14, 8, 36, 44, 24].map { XLSXColumn(width: $0) }, frozenRows: 0)
    sheet.append([XLSXCell("填写说明", .title)])
    let notes = [
      "每张工作表一行一项；第一行是列名，请不要改动；用不到的列可以留空，也可以删去。",
      "没有公布的就留空，不要填“无”“/”或 0；数字只写数，不写单位；金额的单位写在“金额单位”一列。",
      "“编号”可以留空，导入时自动编排；以后再次导入，按项目代码，或名称和单位，找到原来的编号。",
      "绩效指标和问题用“评价编号”对应到评价结果。填好后运行：disclose import 本文件 --region 行政区划代码 --year 公开年度",
    ]
    for note in notes { sheet.append([XLSXCell(note)]) }
    sheet.append([])
    for table in ImportTable.allCases {
      sheet.append(["工作表", "列", "必填", "写法", "含义", "例"].map { XLSXCell($0, .header) })
      for field in table.kind.fields {
        let texts = [
          table.kind.title.zh, field.label, field.isRequired && field.name != "id" ? "是" : "", field.kind.zh,
          field.meaning.zh, field.example,
        ]
        sheet.append(texts.map { XLSXCell($0) })
      }
      sheet.append([])
    }
  }

  private func fill(_ table: ImportTable, _ writer: XLSXWriter) {
    let fields = table.kind.fields
    let columns = fields.map { field in
      XLSXColumn(width: Self.width(field.name), choices: field.name == "fundTypes" ? [] : field.choices)
    }
    let sheet = writer.addSheet(table.kind.title.zh, columns: columns)
    sheet.append(
      fields.map { field in
        XLSXCell(
          .text(field.label), field.isRequired && field.name != "id" ? .requiredHeader : .header,
          comment: "\(field.meaning.zh)。写法：\(field.kind.zh)。例：\(field.example)")
      })
    let forms = fields.map { FieldForm($0.name) }
    for row in rows[table] ?? [] {
      sheet.append(
        zip(row, forms).map { text, form in
          switch form {
          case .number, .amount: XLSXCell(text.isEmpty ? .blank : .number(text))
          case .percentage:
            XLSXCell(text.hasSuffix("%") ? .number(text) : text.isEmpty ? .blank : .text(text))
          default: XLSXCell(text)
          }
        })
    }
  }

  private static func width(_ name: String) -> Double {
    switch name {
    case "name", "units", "department", "content", "note", "narrative", "problem", "recommendation",
      "measure":
      30
    case "projectCode", "level3", "target", "actual", "reason": 22
    default: 12
    }
  }
}
