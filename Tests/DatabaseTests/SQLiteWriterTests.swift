import Foundation
import Testing

@testable import Database

@Suite struct SQLiteWriterTests {
  private static let table = SQLiteTable(
    "evaluations",
    columns: [
      SQLiteColumn("id", .text, isRequired: true), SQLiteColumn("score", .real, isRequired: false),
      SQLiteColumn("year", .integer, isRequired: false),
    ], key: ["id"], references: [])
  private static let rows: [[String?]] = [
    ["007", "91.50", "2024"], ["二", nil, nil], ["'; DROP TABLE evaluations; --", "1,234.5", "2023"],
  ]

  private func written(_ rows: [[String?]], as name: String = "a") throws -> [UInt8] {
    let folder = FileManager.default.temporaryDirectory.appending(path: "disclose-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer {
      do { try FileManager.default.removeItem(at: folder) } catch {
        Issue.record("\(folder.path) stays behind: \(error)")
      }
    }
    let path = folder.appending(path: name).path
    let writer = try SQLiteWriter(path)
    try writer.begin(Self.table)
    for row in rows { try writer.append(row) }
    try writer.finish()
    let reader = try SQLiteReader(path)
    try reader.begin(Self.table)
    for row in rows {
      let expected = zip(row, Self.table.columns).map { SQLiteValue($0, as: $1.kind) }
      #expect(try reader.next() == expected)
    }
    #expect(try reader.next() == nil)
    return [UInt8](try Data(contentsOf: URL(filePath: path)))
  }

  @Test func `rows are read back as they were written, and the bytes are always the same`() throws {
    #expect(try written(Self.rows) == written(Self.rows, as: "b"))
    #expect(try written(Self.rows) != written([]))
  }

  @Test func `the header does not name the version of the library`() throws {
    let bytes = try written(Self.rows)
    #expect(bytes[24..<28] == [0, 0, 0, 1])
    #expect(bytes[92..<100] == [0, 0, 0, 1, 0, 0x2E, 0x63, 0])
  }

  @Test func `numbers are numbers, and what is none stays text`() {
    #expect(SQLiteValue("1,234.50", as: .real) == .real(1234.5))
    #expect(SQLiteValue("约 12", as: .real) == .text("约 12"))
    #expect(SQLiteValue("2024", as: .integer) == .integer(2024))
    #expect(SQLiteValue("0012", as: .text) == .text("0012"))
    #expect(SQLiteValue(nil, as: .real) == .none)
  }

  @Test func `two rows with one key are an error`() {
    #expect(throws: SQLiteTrouble.self) { try written([["a", nil, nil], ["a", nil, nil]]) }
  }
}
