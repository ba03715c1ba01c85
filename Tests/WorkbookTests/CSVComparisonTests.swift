import Testing

@testable import Workbook

@Suite struct CSVComparisonTests {
  private static let alphabet: [String] = ["一", "a", "\"", ",", "\n", "\r", "=", "-", " ", "1", "\u{200B}"]

  private func part(_ cells: [String], columns: Int) -> CellPart {
    var rows = CellRows(isNumber: Array(repeating: false, count: columns))
    for cell in cells { rows.append(cell) }
    return CellPart(rows, Array(0..<rows.count))
  }

  private func written(_ part: CellPart, header: [String]) -> [UInt8] {
    var writer = CSVWriter(byteOrderMark: true, formulas: .guarded)
    writer.append(header.map(CSVField.text))
    for row in part.chosen { writer.append(part.rows, row: row, columns: Array(header.indices)) }
    return writer.bytes
  }

  @Test func `what was written says what it should, and nothing else`() throws {
    var random = SeededRandom(seed: 11)
    for _ in 0..<400 {
      let columns = Int.random(in: 1...4, using: &random)
      let header = (0..<columns).map { "列\($0)" }
      let cells = (0..<columns * Int.random(in: 1...4, using: &random)).map { _ in
        "x"
          + (0..<Int.random(in: 0...4, using: &random)).map { _ in
            Self.alphabet.randomElement(using: &random) ?? ""
          }.joined()
      }
      let good = part(cells, columns: columns)
      let bytes = written(good, header: header)
      let all = Array(0..<columns)
      #expect(CSVComparison.difference(of: bytes, from: [good], columns: all, header: header) == nil)
      var other = cells
      let place = Int.random(in: 0..<cells.count, using: &random)
      other[place] += Self.alphabet.randomElement(using: &random) ?? ""
      let found = try #require(
        CSVComparison.difference(
          of: bytes, from: [part(other, columns: columns)], columns: all, header: header))
      #expect(found.row == place / columns + 1 && found.column == place % columns)
    }
  }

  @Test(arguments: ["a,b\r\n", "\"a\"b\"\r\n", "\"a,b\r\n", "a\r\nb\r\n", "\"a,b\"\r\n\r\n", "\"a,b\""])
  func `what other programs would cut otherwise is a difference`(_ text: String) {
    let part = part(["a,b"], columns: 1)
    #expect(CSVComparison.difference(of: Array(text.utf8), from: [part], columns: [0], header: nil) != nil)
  }

  @Test func `a guard is no part of the text`() {
    let part = part(["=1+1"], columns: 1)
    #expect(
      CSVComparison.difference(of: Array("\u{200B}=1+1\r\n".utf8), from: [part], columns: [0], header: nil)
        == nil)
  }
}
