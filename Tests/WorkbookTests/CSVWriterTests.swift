import Diagnostics
import Testing

@testable import Workbook

@Suite struct CSVWriterTests {
  private func written(_ row: [CSVField], mark: Bool = false, _ formulas: CSVWriter.Formulas = .plain)
    -> String
  {
    var writer = CSVWriter(byteOrderMark: mark, formulas: formulas)
    writer.append(row)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  @Test func `quotes are written only where they are needed`() {
    let row: [CSVField] = [
      .text("修路"), .text("a,b"), .text("他说\"好\""), .text("一\n二"), .text(" x "), .number("1.50"),
    ]
    #expect(written(row) == "修路,\"a,b\",\"他说\"\"好\"\"\",\"一\n二\", x ,1.50\r\n")
  }

  @Test func `a byte order mark stands first where it is asked for`() {
    #expect(written([.text("a")], mark: true).utf8.elementsEqual("\u{FEFF}a\r\n".utf8))
  }

  @Test(arguments: ["=1+1", "+1", "-1", "@x", "\t=1", "\r=1"])
  func `text that looks like a formula is guarded in a download`(_ text: String) {
    let guarded = written([.text(text)], .guarded)
    let guardian = CSVWriter.guardian
    #expect(guarded.hasPrefix(guardian) || guarded.hasPrefix("\"" + guardian))
    #expect(!written([.text(text)]).contains("'"))
  }

  @Test func `a negative number is not guarded, but a number that is none is`() {
    #expect(
      written([.number("-12.5"), .number("-1+cmd"), .number("=1")], .guarded)
        == "-12.5,\u{200B}-1+cmd,\u{200B}=1\r\n")
    #expect(
      written([.number("-1,234.50"), .number("-2%"), .number("-,")], .guarded)
        == "\"-1,234.50\",-2%,\"\u{200B}-,\"\r\n")
  }

  @Test func `what is written plainly is read back the same`() {
    var random = SeededRandom(seed: 7)
    let alphabet = [
      "一", "🏗", "a", "\"", ",", "\n", "\r", "\r\n", "\u{FEFF}", "=", "'", " ", "\u{3000}", "\t", "é",
    ]
    for round in 0..<600 {
      let columns = Int.random(in: 1...5, using: &random)
      let rows = (0..<Int.random(in: 1...6, using: &random)).map { row in
        (0..<columns).map { column in
          // One letter in every row, because rows of blanks are skipped.
          (column == row % columns ? "x" : "")
            + (0..<Int.random(in: 0...6, using: &random)).map { _ in
              alphabet[Int.random(in: 0..<alphabet.count, using: &random)]
            }.joined()
        }
      }
      var writer = CSVWriter(byteOrderMark: round % 2 == 0, formulas: .plain)
      for row in rows { writer.append(row.map(CSVField.text)) }
      let (table, faults) = CSVReader.read(writer.bytes, file: "t.csv")
      #expect(faults.isEmpty)
      #expect(table.rows.map { $0.map { Array($0.utf8) } } == rows.map { $0.map { Array($0.utf8) } })
    }
  }
}
