import Diagnostics
import Evaluation

extension ValueKind<ExactDecimal> {
  /// A number as published.
  static let number = ValueKind("数", "number", form: .number) { text throws(Refusal) in
    guard let number = ExactDecimal(text) else { throw refusal(.unreadableNumber, text) }
    return number
  }

  /// A sum of money; another field names its unit.
  static let amount = ValueKind("金额", "amount", form: .number, read: number.read)

  /// A percentage, with or without the sign.
  static let percentage = ValueKind("百分数（% 可省略）", "percentage (% may be left out)", form: .number) {
    text throws(Refusal) in
    let digits = text.utf8.last == UInt8(ascii: "%") ? text.dropLast() : text[...]
    guard let number = ExactDecimal(digits) else { throw refusal(.unreadablePercentage, text) }
    return number
  }
}

extension ValueKind<Score> {
  /// A score of 0 to 100.
  static let score = ValueKind("得分（0～100，最多两位小数）", "score (0 to 100, two decimals at most)", form: .number) {
    text throws(Refusal) in
    guard let score = Score(try ValueKind<ExactDecimal>.number.read(text)) else {
      throw Refusal(.scoreOutOfRange, ["text": text])
    }
    return score
  }
}

extension ValueKind<Int> {
  /// A whole number that is not negative.
  static let count = ValueKind("整数", "whole number", form: .whole) { text throws(Refusal) in
    guard let number = ExactDecimal(text), number.decimals == 0, number.mantissa >= 0 else {
      throw refusal(.unreadableInteger, text)
    }
    return Int(number.mantissa)
  }

  /// A year of four digits.
  static let year = ValueKind("年度（四位数字）", "year (four digits)", form: .whole) { text throws(Refusal) in
    guard text.utf8.count == 4, let number = ExactDecimal(text), number.mantissa >= 1000, !number.isGrouped,
      number.decimals == 0
    else { throw refusal(.unreadableYear, text) }
    return Int(number.mantissa)
  }
}

extension ValueKind<CalendarDate> {
  /// A day.
  static let date = ValueKind("日期（YYYY-MM-DD）", "date (YYYY-MM-DD)", form: .date) { text throws(Refusal) in
    guard let date = CalendarDate(text) else { throw refusal(.unreadableDate, text) }
    return date
  }
}

extension ValueKind<RegionCode> {
  /// A division code.
  static let division = ValueKind("行政区划代码（六位数字）", "division code (six digits)") {
    text throws(Refusal) in
    guard let code = RegionCode(text) else { throw refusal(.unreadableCode, text) }
    return code
  }
}

/// The refusal of `text`: digits typed with a Chinese keyboard have advice of their own, where nothing else is wrong.
private func refusal(_ fault: Fault, _ text: String) -> Refusal {
  let wide: ClosedRange<Unicode.Scalar> = "\u{FF01}"..."\u{FF5E}"
  let isFullWidth =
    text.unicodeScalars.contains { wide.contains($0) }
    && text.unicodeScalars.allSatisfy { scalar in
      let narrow = wide.contains(scalar) ? Unicode.Scalar(scalar.value - 0xFEE0) : scalar
      return narrow.map { "0123456789.,-%".unicodeScalars.contains($0) } ?? false
    }
  return Refusal(isFullWidth ? .fullWidthDigits : fault, ["text": text])
}
