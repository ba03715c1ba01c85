import Diagnostics
import Testing

@Suite struct DiagnosticTextTests {
  private let fault = Diagnostic(
    .fieldCount, at: Place(file: "Content/110000/2024/evaluations.csv", line: 3, column: 1),
    ["found": "7", "expected": "9"])

  @Test func `a fault reads as place, weight, code, what is wrong and what to do`() {
    #expect(
      DiagnosticText(language: .zh).text(of: fault) == """
        Content/110000/2024/evaluations.csv:3:1: 错误 D102：这一行有 7 格，表头有 9 格。
            → 请检查这一行是否多写或漏写了逗号；含逗号的内容要用英文双引号括起来。
        """)
  }

  @Test func `a list of faults is ordered by place and ends with its count`() {
    let earlier = Diagnostic(
      .noHeader, at: Place(file: "Content/110000/2023/evaluations.csv", line: 1, column: 1))
    let text = DiagnosticText(language: .en).text(of: [fault, earlier])
    #expect(text.hasPrefix("Content/110000/2023"))
    #expect(text.hasSuffix("2 errors"))
  }

  @Test func `of several in a row that ask for the same, the last says it`() {
    let again = Diagnostic(.fieldCount, at: Place(file: "b.csv", line: 3, column: 1), fault.details)
    let other = Diagnostic(.noHeader, at: Place(file: "c.csv", line: 1, column: 1))
    let lines = DiagnosticText(language: .zh).text(of: [fault, again, other]).split(separator: "\n")
    #expect(lines.map { $0.hasPrefix("    →") } == [false, false, true, false, true, false])
  }

  @Test func `a workbook's place names sheet and cell`() {
    #expect(Place(file: "a.xlsx", spot: .cell(sheet: "项目", cell: "C7")).description == "a.xlsx#项目!C7")
  }
}
