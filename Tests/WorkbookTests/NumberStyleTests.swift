import Testing

@testable import Workbook

@Suite struct NumberStyleTests {
  private func style(_ text: String) -> NumberStyle? {
    Array(text.utf8).withUnsafeBufferPointer { NumberStyle($0) }
  }

  private func value(_ text: String) throws -> String {
    var value: [UInt8] = []
    try Array(text.utf8).withUnsafeBufferPointer { text in
      let style = try #require(NumberStyle(text))
      value.append(atMost: text.count + NumberStyle.mostNoughts) { style.putValue(of: text, into: &$0) }
    }
    return String(decoding: value, as: UTF8.self)
  }

  private func isShown(_ value: String, as text: String) throws -> Bool {
    try Array(value.utf8).withUnsafeBufferPointer { value in
      try Array(text.utf8).withUnsafeBufferPointer { text in
        try #require(NumberStyle(text)).shows(value, as: text)
      }
    }
  }

  @Test(arguments: [
    ("0", "0", "0"), ("91.50", "0.00", "91.5"), ("100", "0", "100"), ("1,234.50", "#,##0.00", "1234.5"),
    ("-1,234,567", "#,##0", "-1234567"), ("97.21%", "0.00%", "0.9721"), ("100.00%", "0.00%", "1"),
    ("5%", "0%", "0.05"),
    ("0.0", "0.0", "0"), ("-0.5%", "0.0%", "-0.005"), ("1,250.0%", "#,##0.0%", "12.5"),
    ("0.10", "0.00", "0.1"),
    ("999999999999.999", "0.000", "999999999999.999"),
  ])
  func `a number has a format that shows it as it was written`(
    _ text: String, _ format: String, _ held: String
  ) throws {
    let style = try #require(self.style(text))
    #expect(style.format == format)
    #expect(NumberStyle(code: style.code) == style)
    #expect((1...64).contains(style.code))
    #expect(try value(text) == held)
    #expect(try isShown(held, as: text))
  }

  @Test(arguments: [
    "", "-", "007", "1,23", "1,,234", ",123", "1234,567", "12.", ".5", "1.2.3", "1,234.5,6", "%", "12a",
    "-0.00", "0x1F",
    "1234567890123456", "１２", "+1", " 1", "1 ",
  ])
  func `what a cell would not show or hold exactly is no number`(_ text: String) {
    #expect(style(text) == nil)
  }

  @Test(arguments: [
    ("91.5", "91.51"), ("91.50001", "91.50"), ("1", "10"), ("10", "1"), ("0.1", "0.01"), ("0.01", "0.10"),
    ("-1", "1"),
    ("0.97", "97.21%"), ("9721", "97.21%"), ("1e3", "1,000"), ("", "0"), ("0", "1"), ("1.0.0", "1.00"),
    ("1234.5", "1,234.05"),
  ])
  func `another value is not shown as the number`(_ held: String, _ text: String) throws {
    #expect(try !isShown(held, as: text))
  }
}
