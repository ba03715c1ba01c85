import Evaluation
import Testing

@Suite struct ExactDecimalTests {
  @Test(arguments: ["0", "84", "84.00", "81.7", "-0.05", "1,244,361.28", "186622.81", "999,999"])
  func `a number is shown as it was written`(text: String) {
    #expect(ExactDecimal(text)?.description == text)
  }

  @Test(arguments: [
    "", ".", "1.", ".5", "1,24", "12,34,567", "1234,567", "1e3", "８４", " 84", "1.12345678901",
  ])
  func `what is not a plain number is refused`(text: String) {
    #expect(ExactDecimal(text) == nil)
  }

  @Test func `values compare whatever their decimals`() throws {
    let plain = try #require(ExactDecimal("84"))
    let decimals = try #require(ExactDecimal("84.00"))
    #expect(plain != decimals)
    #expect(plain.equals(decimals))
    #expect(!(plain < decimals))
  }
}
