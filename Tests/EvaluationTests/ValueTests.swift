import Evaluation
import Testing

@Suite struct ValueTests {
  @Test(arguments: [
    ("1.64", AmountUnit.hundredMillionYuan, "16400000000"), ("11600.85", .tenThousandYuan, "11600850000"),
    ("-999999999999999999", .hundredMillionYuan, "-9999999999999999990000000000"),
    ("0.01", .yuan, "1"),
  ])
  func `an amount is exact to the fen in every unit`(text: String, unit: AmountUnit, fen: String) throws {
    let written = try #require(ExactDecimal(text))
    let amount = try #require(Amount(written, unit))
    #expect(amount.fen.description == fen)
    #expect(amount.fenDigits == fen)
  }

  @Test func `an amount finer than a fen is refused`() throws {
    #expect(Amount(try #require(ExactDecimal("0.001")), .yuan) == nil)
  }

  @Test(arguments: ["100.01", "-1", "89.555"])
  func `a score outside 0 to 100 or finer than hundredths is refused`(text: String) throws {
    #expect(Score(try #require(ExactDecimal(text))) == nil)
  }

  @Test(arguments: ["2023-02-29", "2023-13-01", "2023-1-1", "2023/01/01", "0000-01-01", "2023-11-31"])
  func `a day that the calendar does not have is refused`(text: String) {
    #expect(CalendarDate(text) == nil)
  }

  @Test func `a leap day is a day`() {
    #expect(CalendarDate("2024-02-29")?.description == "2024-02-29")
    #expect(CalendarDate("2000-02-29")?.description == "2000-02-29")
  }

  @Test func `a county lies in a prefecture and a province, a prefecture in a province`() throws {
    #expect(try #require(RegionCode("420104")).ancestors.map(\.digits) == ["420000", "420100"])
    #expect(try #require(RegionCode("141100")).ancestors.map(\.digits) == ["140000"])
  }

  @Test func `a term is read by its Chinese label and its English name`() {
    #expect(Stage(term: "财政评价") == .fiscalEvaluation)
    #expect(Stage(term: "fiscalEvaluation") == .fiscalEvaluation)
    #expect(Stage(term: "财政检查") == nil)
  }
}
