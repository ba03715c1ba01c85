import Diagnostics
import Testing

@testable import Workbook

@Suite struct CSVReaderTests {
  /// A text and the rows, header first, that it must give.
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    let rows: [[String]]
    var testDescription: String { name }
  }

  static let cases = [
    Case(name: "lines ended with LF", text: "a,b\n1,2\n", rows: [["a", "b"], ["1", "2"]]),
    Case(name: "lines ended with CR LF", text: "a,b\r\n1,2\r\n", rows: [["a", "b"], ["1", "2"]]),
    Case(name: "lines ended with CR", text: "a,b\r1,2\r", rows: [["a", "b"], ["1", "2"]]),
    Case(name: "no end of the last line", text: "a,b\n1,2", rows: [["a", "b"], ["1", "2"]]),
    Case(name: "a byte order mark", text: "\u{FEFF}a,b\n1,2\n", rows: [["a", "b"], ["1", "2"]]),
    Case(name: "a byte order mark before a quote", text: "\u{FEFF}\"a\",b\n", rows: [["a", "b"]]),
    Case(name: "separators in quotes", text: "a,b\n\"1,5\",2\n", rows: [["a", "b"], ["1,5", "2"]]),
    Case(
      name: "doubled quotes", text: "a,b\n\"他说\"\"好\"\"\",\"\"\"\"\n",
      rows: [["a", "b"], ["他说\"好\"", "\""]]),
    Case(
      name: "lines in quotes", text: "a,b\n\"1\r\n2\n3\r4\",5\n", rows: [["a", "b"], ["1\r\n2\n3\r4", "5"]]),
    Case(
      name: "quotes inside plain text", text: "a,b\n5\" 管,x\"y\"\n",
      rows: [["a", "b"], ["5\" 管", "x\"y\""]]),
    Case(
      name: "spaces after a closing quote", text: "a,b\n\"1\"  ,\"2\" \n", rows: [["a", "b"], ["1", "2"]]),
    Case(name: "empty cells", text: "a,b\n,\"\"\n1,\n", rows: [["a", "b"], ["1", ""]]),
    Case(name: "a last empty cell at the end", text: "a,b\n1,", rows: [["a", "b"], ["1", ""]]),
    Case(name: "blank rows", text: "\n,,,\na,b\n\n \u{3000},\n1,2\n\n", rows: [["a", "b"], ["1", "2"]]),
    Case(name: "one column", text: "a\n1\n", rows: [["a"], ["1"]]),
  ]

  @Test(arguments: cases)
  func `is read without a fault`(_ example: Case) {
    let (table, faults) = CSVReader.read(Array(example.text.utf8), file: "t.csv")
    #expect(table.rows == example.rows)
    #expect(faults.isEmpty)
  }

  @Test func `another separator can be asked for`() {
    let (table, _) = CSVReader.read(
      Array("a\tb,c\n1\t2\n".utf8), file: "t.tsv", separator: UInt8(ascii: "\t"))
    #expect(table.rows == [["a", "b,c"], ["1", "2"]])
  }

  @Test func `a cell knows its line and column as an editor shows them`() {
    let text = "\u{FEFF}名称,单位\r\n\r\n\"修路\r\n二期\",\"交通局\"\r\n桥,水利局\r\n"
    let (table, _) = CSVReader.read(Array(text.utf8), file: "t.csv")
    #expect(table.header.map { $0.place.description } == ["t.csv:1:1", "t.csv:1:4"])
    #expect(table[0, 0].place.description == "t.csv:3:1")
    #expect(table[0, 1].place.description == "t.csv:4:5")
    #expect(table[1, 1].place.description == "t.csv:5:3")
    #expect(table.place(ofRow: 1).description == "t.csv:5:1")
  }

  @Test func `a cell of spaces is empty, and spaces at the edges can be left off`() {
    let (table, _) = CSVReader.read(Array("a,b,c\n \u{3000}\t\u{A0},\u{3000}一 二 ,\n".utf8), file: "t.csv")
    #expect(table[0, 0].isEmpty)
    #expect(!table[0, 1].isEmpty)
    #expect(table[0, 1].trimmedText == "一 二")
    #expect(table[0, 1].text == "\u{3000}一 二 ")
    #expect(table[0, 2].isEmpty)
  }
}

extension Table {
  /// The text of all cells, the header first.
  var rows: [[String]] {
    [header.map(\.text)] + (0..<rowCount).map { row in (0..<columnCount).map { self[row, $0].text } }
  }
}
