import Evaluation
import Testing

@testable import Pages

@Suite struct MoneyTests {
  @Test(arguments: [
    (1_335_000_00, AmountUnit.tenThousandYuan, "133.5"), (5_400_960_000, .tenThousandYuan, "5400.96"),
    (1, .tenThousandYuan, "0.000001"), (0, .yuan, "0"), (230_000_000_000, .hundredMillionYuan, "23"),
    (-50, .yuan, "-0.5"),
  ])
  func `a sum in fen is written exactly, with no more digits than it takes`(
    fen: Int128, unit: AmountUnit, text: String
  ) throws {
    let amount = try #require(Amount(fen: fen, in: unit))
    #expect(amount.written.description == text)
    #expect(amount.fen == fen)
  }

  @Test func `a sum beyond what can be written is refused`() {
    #expect(Amount(fen: Int128(Int64.max) * 7, in: .yuan) == nil)
  }

  @Test func `the longest bar fills the width, and the others are in proportion`() {
    let chart = MoneyChart([("甲", "1 元", 100), ("乙", "3 元", 300), ("丙", "0 元", 0)])
    #expect(chart.bars.map(\.width) == ["33.33", "100.00", "0.00"])
    #expect(MoneyChart([("甲", "0 元", 0)]).bars.map(\.width) == ["0.00"])
  }
}
