import Testing

@testable import Pages

@Suite struct SentenceTests {
  @Test func `each part goes into the places of its name`() {
    #expect(
      Sentence("{region}：{name}，{region}。").filled(with: ["name": "道路", "region": "丰都县"])
        == "丰都县：道路，丰都县。")
  }

  @Test func `what has no part stays as it is, and a part is never taken for a place`() {
    #expect(Sentence("{a}{b} } {c").filled(with: ["a": "{b}", "b": "{a}"]) == "{b}{a} } {c")
    #expect(Sentence("{unknown}").filled(with: ["a": "1"]) == "{unknown}")
    #expect(Sentence("").filled(with: [:]) == "")
  }
}
