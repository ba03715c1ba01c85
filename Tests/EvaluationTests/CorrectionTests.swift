import Diagnostics
import Evaluation
import Testing

@Suite struct CorrectionTests {
  private struct Row: FieldPlaces {
    func place(ofRow row: Int, field: String) -> Place {
      Place(file: "corrections.csv", line: row, column: 1)
    }
  }

  private func correction(_ kind: RecordKind, _ record: String, _ step: CorrectionStep) throws -> Correction {
    Correction(
      date: try #require(CalendarDate("2025-01-01")), kind: kind, record: record, step: step, reason: "有误",
      level: .minor, origin: Origin(row: 2, in: Row()))
  }

  @Test func `a part of a year stays withdrawn until it is restored itself`() throws {
    let withdrawn = try correction(.finding, "1", .withdrawn)
    let others = [
      try correction(.finding, "2", .restored), try correction(.strand, "1", .restored),
      try correction(.finding, "1", .changed),
    ]
    #expect(([withdrawn] + others).withdrawnParts == [withdrawn])
    #expect(([withdrawn] + others + [try correction(.finding, "1", .restored)]).withdrawnParts == [])
    #expect(([withdrawn] + others + [withdrawn]).withdrawnParts == [withdrawn])
  }
}
