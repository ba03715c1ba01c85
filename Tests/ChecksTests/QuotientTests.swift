import Evaluation
import Testing

@testable import Checks

@Suite struct QuotientTests {
  @Test(
    "rounded, cut off and contradicting are told apart",
    arguments: [
      (172_135, 2000, "86.0675", Agreement.rounded), (172_135, 2000, "86.07", .rounded),
      (172_135, 2000, "86.06", .cutOff), (172_135, 2000, "86.08", .contradicts),
      (172_135, 2000, "86", .rounded),
      (1, 2, "1", .rounded), (1, 2, "0", .cutOff), (-1, 2, "-1", .rounded), (-1, 3, "0", .rounded),
      (200, 3, "66.67", .rounded), (200, 3, "66.66", .cutOff), (200, 3, "66.68", .contradicts),
    ] as [(Int128, Int128, String, Agreement)])
  func agreement(numerator: Int128, denominator: Int128, published: String, agreement: Agreement) throws {
    #expect(Quotient(numerator, denominator).agreement(with: try Fixtures.decimal(published)) == agreement)
  }

  @Test func `a number too large to tell is not guessed`() throws {
    #expect(Quotient(.max, 3).agreement(with: try Fixtures.decimal("0.01")) == nil)
    #expect(Quotient(.max, 3).percent == nil)
  }

  @Test(
    "a value is written with an ellipsis where digits are left out",
    arguments: [
      (172_135, 2000, "86.0675"), (200, 3, "66.6666…"), (100, 1, "100"), (-5, 2, "-2.5"), (1, 8, "0.125"),
    ] as [(Int128, Int128, String)])
  func text(numerator: Int128, denominator: Int128, text: String) {
    #expect(Quotient(numerator, denominator).text(decimals: 4) == text)
  }

  @Test func `order is exact where products would overflow`() {
    let large = Int128.max / 2
    #expect(Quotient(large, large - 1) > Quotient(large + 1, large))
    #expect(Quotient(1, 3) < Quotient(1, 2))
    #expect(Quotient(-1, 2) < Quotient(-1, 3))
    #expect(Quotient(2, 4) == Quotient(1, 2))
  }
}
