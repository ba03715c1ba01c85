import Diagnostics
import Testing

@testable import Workbook

@Suite struct CSVFaultTests {
  /// Bytes with faults, what must be reported, and the rows that must be left.
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let bytes: [UInt8]
    let faults: [Diagnostic]
    let rows: [[String]]
    var testDescription: String { name }

    init(_ name: String, _ text: String, _ faults: [Diagnostic], rows: [[String]]) {
      self.init(name, Array(text.utf8), faults, rows: rows)
    }

    init(_ name: String, _ bytes: [UInt8], _ faults: [Diagnostic], rows: [[String]]) {
      self.name = name
      self.bytes = bytes
      self.faults = faults
      self.rows = rows
    }
  }

  static func fault(_ fault: Fault, _ line: Int, _ column: Int, _ details: [String: String] = [:])
    -> Diagnostic
  {
    Diagnostic(fault, at: Place(file: "t.csv", line: line, column: column), details)
  }

  static let cases = [
    Case("an empty file", "", [fault(.noHeader, 1, 1)], rows: [[]]),
    Case("a file of blank rows", "\u{FEFF}\r\n,,\r\n", [fault(.noHeader, 1, 1)], rows: [[]]),
    Case(
      "a quote that is never closed", "a,b\n1,2\n\"x\ny\",\"三\n4,5\n", [fault(.unclosedQuote, 4, 4)],
      rows: [["a", "b"], ["1", "2"]]),
    Case("an unclosed quote in the header", "a,\"b\n", [fault(.unclosedQuote, 1, 3)], rows: [[]]),
    Case(
      "rows of other lengths", "a,b\n1\n\"2\n\",2,2\n3,3\n",
      [
        fault(.fieldCount, 2, 1, ["found": "1", "expected": "2"]),
        fault(.fieldCount, 3, 1, ["found": "3", "expected": "2"]),
      ],
      rows: [["a", "b"], ["3", "3"]]),
    Case(
      "text after a quote", "a,b\n\"一\"二,2\n\"1\" x\n3,4\n",
      [fault(.textAfterQuote, 2, 4), fault(.textAfterQuote, 3, 5)], rows: [["a", "b"], ["3", "4"]]),
    Case(
      "bytes that are not UTF-8", Array("a,b\n1,2\n二,".utf8) + [0xB6, 0xFE, 0x0A],
      [fault(.notUTF8, 3, 3)], rows: [["a", "b"], ["1", "2"]]),
    Case("UTF-16", [0xFF, 0xFE, 0x61, 0x00], [fault(.notUTF8, 1, 1)], rows: [[]]),
    Case(
      "a character cut short at the end", Array("a\n1\n".utf8) + [0xE4, 0xBA],
      [fault(.notUTF8, 3, 1)], rows: [["a"], ["1"]]),
    Case(
      "bytes that are not UTF-8 in quotes", Array("a\n1\n\"x\n".utf8) + [0xC0, 0x22],
      [fault(.notUTF8, 4, 1)], rows: [["a"], ["1"]]),
  ]

  @Test(arguments: cases)
  func `is reported in its place, and the other rows are kept`(_ example: Case) {
    let (table, faults) = CSVReader.read(example.bytes, file: "t.csv")
    #expect(faults == example.faults)
    #expect(table.rows == example.rows)
  }

  @Test func `no bytes at all make the reader stumble`() {
    var random = SeededRandom(seed: 11)
    let alphabet = Array("a,\"\r\n\u{FEFF}一 ".utf8) + [0xFF, 0x00]
    for _ in 0..<4000 {
      let length = Int.random(in: 0..<40, using: &random)
      let bytes = (0..<length).map { _ in alphabet[Int.random(in: 0..<alphabet.count, using: &random)] }
      let (table, faults) = CSVReader.read(bytes, file: "t.csv")
      #expect(!table.header.isEmpty || !faults.isEmpty)
      #expect(table.rows.allSatisfy { $0.count == table.columnCount })
    }
  }
}
