import Diagnostics
import Foundation
import Testing

@testable import Workbook

@Suite struct PageTableTests {
  private func rows(_ bytes: [UInt8], file: String = "a/自评.xls") throws -> [String] {
    let (sheets, faults) = WorkbookReader.read(bytes, file: file)
    #expect(faults.isEmpty)
    let sheet = try #require(sheets.first)
    #expect(sheet.name == "自评")
    return sheet.rows.map { row in
      "\(row.number):" + row.cells.map { "\($0.column)=\($0.text)" }.joined(separator: ",")
    } + sheet.merges.map { "\($0.rows) \($0.columns)" }
  }

  @Test func `the table of a web page is read as it is seen, codes and decimals included`() throws {
    let page = """
      <!DOCTYPE html><html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><title>无</title><style>td {}</style>
      <meta http-equiv="Content-Type" content="text/html; charset=gb2312"></head><body><h2>2024年自评表</h2>单位：万元<br>
      <table border=1><caption>汇总</caption><tr><th rowspan=2>代码<th rowspan=2>项目<br>名称</th><th colspan=2>资金<tr><td>预算</td><td> 执行
       数</td></tr><tr><td x:num>001234<td>3-5<td x:num="100.1">100.10</td><td>1E5</td></tr>
      <tr><td>&nbsp;</td><td><p>硚口</p><p>&lt;甲&gt;&amp;</p></td><td></td><td><table><tr><td>里</td></tr></table>外</td></tr></table>
      注：无<script>document.write("x")</script></body></html>
      """
    let expected = [
      "1:1=2024年自评表", "2:1=单位：万元", "3:1=汇总", "4:1=代码,2=项目\n名称,3=资金", "5:3=预算,4=执行 数",
      "6:1=001234,2=3-5,3=100.10,4=1E5", "7:2=硚口\n<甲>&,4=外", "8:1=里", "9:1=注：无", "4...5 1...1", "4...5 2...2",
      "4...4 3...4",
    ]
    #expect(try rows(Array(page.utf8)) == expected)
    #expect(try rows([0xEF, 0xBB, 0xBF] + Array(page.utf8), file: "自评.xlsx") == expected)
    #expect(try rows([0xFF, 0xFE] + Array(#require(page.data(using: .utf16LittleEndian)))) == expected)
    // gb2312, which many pages say that they are in, lacks the first of these.
    let gbk =
      Array("<meta charset=gb2312><table><tr><td>".utf8) + [0xB3, 0x7E, 0xBF, 0xDA] + Array("</table>".utf8)
    #expect(try rows(gbk) == ["1:1=硚口"])
  }

  @Test func `a page without end, or with very many cells, is refused or read to its end`() throws {
    #expect(try rows(Array("<table><tr><td>甲<td>乙".utf8)) == ["1:1=甲,2=乙"])
    #expect(
      try rows(Array("<table><td colspan=900 rowspan=0>甲<td colspan=x>乙</table></td></tr>".utf8)).first
        == "1:1=甲,901=乙")
    var limits = WorkbookLimits()
    limits.cells = 5
    let wide = WorkbookReader.read(Array("<table><td colspan=6>".utf8), file: "a.xls", limits: limits)
    #expect(wide.faults.map(\.fault.code) == ["I102"])
    limits = WorkbookLimits()
    limits.pageBytes = 10
    let large = WorkbookReader.read(Array("<table><td>甲".utf8), file: "a.xls", limits: limits)
    #expect(large.faults.map(\.fault.code) == ["I102"])
    let row = Array(("<table><tr>" + String(repeating: "<td colspan=1000>x", count: 9000)).utf8)
    #expect(WorkbookReader.read(row, file: "a.xls").faults.map(\.fault.code) == ["I109"])
    let deep = Array(String(repeating: "<table><tr><td>", count: 50_000).utf8)
    #expect(WorkbookReader.read(deep, file: "a.xls").faults.count <= 1)
  }

  @Test func `raised digits stay raised, and a figure that is struck out is not joined to the next`() throws {
    let page = """
      <table><tr><td>100<sup>1</sup></td><td>m<sup>2</sup></td><td><s>90</s>95</td><td>100<del>120</del></td><td><s>旧</s>新</td>
      <td><b>9</b>5</td></tr></table>
      """
    #expect(try rows(Array(page.utf8)) == ["1:1=100¹,2=m²,3=90\n95,4=100\n120,5=旧新,6=95"])
  }

  @Test
  func `of a field to choose from the option that is seen is read, and what browsers do not show is not`()
    throws
  {
    let page = """
      <table><tr><td><select><option>优<option selected>良<option>中</select></td><td><select> <option disabled>请选择
      </option><optgroup label=组><option>一局</option></optgroup><option>二局</option></select>甲</td>
      <td>9<template>1</template><noscript>2</noscript><datalist><option>3</datalist><iframe>4</iframe>5</td>
      <td><select hidden><option>7</select><input value="88.5"><input type=button value=改><input type=hidden value=6></td>
      <td><select></select>空</td><td><span hidden>1</span><i style="display: none">2</i>8</td></tr></table>
      """
    #expect(try rows(Array(page.utf8)) == ["1:1=良,2=一局甲,3=95,4=88.5,5=空,6=8"])
  }

  @Test func `hidden rows and columns are read and named, and what a cell hides is not read`() throws {
    let page = """
      <html><head><style><!--
      td {mso-number-format:"x{"}} .no {color:red} @media print {.no{} .shown {display:none}}
      /*x*/ td.gone, .away .far { display : none !important }--></style></head>
      <body><div style="visibility:hidden">没有</div><h2 class="gone">没有</h2>
      <table><colgroup><col><col span=2 style='display:none;mso-width-source:userset'></colgroup>
      <tr class="shown far"><th>项目</th><th>旧分</th><th></th><th style="display:none">编号</th><th>得分</th></tr>
      <tr><td>甲<span style="display:none">88</span></td><td>70</td><td></td><td class="a gone">7</td><td><input type=hidden value=1><i hidden>1</i>90</td></tr>
      <tr height=0 style='mso-height-source:userset'><td>乙</td><td></td><td></td><td></td><td>80</td></tr>
      <tr height=0><td></td></tr>
      <tbody hidden><tr><td>丙</td><td></td><td></td><td></td><td>60<div style="mso-hide:all"><table><tr><td>9</table></div></td></tr></tbody>
      <tr height=20 style="visibility:visible;height:0.5pt"><td>丁</td></tr></table></body></html>
      """
    let (sheets, faults) = WorkbookReader.read(Array(page.utf8), file: "a.xls")
    #expect(
      sheets[0].rows.map { row in row.cells.map { "\($0.column)=\($0.text)" }.joined(separator: ",") } == [
        "1=项目,2=旧分,4=编号,5=得分", "1=甲,2=70,4=7,5=90", "1=乙,5=80", "1=丙,5=60", "1=丁",
      ])
    #expect(
      faults.map { "\($0.fault.code) \($0.place) \($0.details.values.sorted())" } == [
        "I113 a.xls#a!A3 [\"2\"]", "I114 a.xls#a!B1 [\"B\"]", "I114 a.xls#a!D1 [\"D\"]",
      ])
  }
}
