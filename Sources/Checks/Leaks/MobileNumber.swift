public import Diagnostics

/// Mobile telephone numbers in a text that goes out: eleven digits from 13 to 19, in one run or 3-4-4, with +86 or without.
public struct MobileNumber: LeakRule {
  /// A mobile number.
  public var faults: [Fault] { [.mobileNumberOut] }

  /// The rule.
  public init() {}

  /// The mobile numbers in `bytes`, with their four middle digits masked.
  public func leaks(in bytes: Span<UInt8>) -> [Leak] {
    var found: [Leak] = []
    var chain = DigitChain()
    var position = 0
    while chain.read(bytes, from: &position, least: 11) {
      var spans: [DigitSpan] = []
      chain.spans(of: 11...15) { span in
        let isNumber = Self.number(span, chain) != nil
        if isNumber { spans.append(span) }
        return isNumber
      }
      for span in spans where !Self.isElse(span, chain, bytes) {
        guard let number = Self.number(span, chain) else { continue }
        let text = DigitChain.text(number)
        found.append(
          Leak(.mobileNumber, at: chain.start(span), shown: text.prefix(3) + "****" + text.suffix(4)))
      }
    }
    return found
  }

  /// The eleven digits of the mobile number that `span` writes.
  private static func number(_ span: DigitSpan, _ chain: DigitChain) -> ArraySlice<UInt8>? {
    let digits = chain.digits[span.digits]
    let number = digits.suffix(11)
    guard number[number.startIndex] == 1, number[number.startIndex + 1] >= 3 else { return nil }
    let country = Array(digits.dropLast(11))
    var shape = chain.shape(span)
    switch country {
    case []: break
    case [8, 6], [0, 8, 6], [0, 0, 8, 6]:
      if shape[0] == country.count { shape.removeFirst() } else { shape[0] -= country.count }
    default: return nil
    }
    let isHyphenated = span.runs.dropFirst().contains { chain.groups[$0].joint == .hyphen }
    let goesOn =
      chain.groups[span.runs.lowerBound].joint == .hyphen
      || (span.runs.upperBound + 1 < chain.groups.count
        && chain.groups[span.runs.upperBound + 1].joint == .hyphen)
    switch shape {
    case [11]: return number
    case [3, 4, 4], [4, 3, 4], [3, 3, 5]: return isHyphenated && goesOn ? nil : number
    default: return nil
    }
  }

  /// Whether the number is a piece of a decimal, of a code with letters, or a sum of money.
  private static func isElse(_ span: DigitSpan, _ chain: DigitChain, _ bytes: Span<UInt8>) -> Bool {
    let start = chain.start(span)
    let end = chain.groups[span.runs.upperBound].end
    if chain.isFraction(span) || bytes.isLetter(at: end) { return true }
    if ["元", "万", "亿"].contains(where: { bytes.has(Array($0.utf8), at: end) }) { return true }
    var word = start
    while bytes.isLetter(at: word - 1) { word -= 1 }
    if word == start { return false }
    let letters = bytes.text(word..<start).lowercased()
    return !["tel", "phone", "mobile", "mob", "wx", "vx", "wechat"].contains(letters)
  }
}
