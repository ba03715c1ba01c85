import Diagnostics

/// Mobile telephone numbers in a text that goes out: eleven digits from 13 to 19, in one run or 3-4-4, with +86 or without;
/// in two runs where a word beside it says that it is a telephone, because a count and an amount may stand like that in a table.
struct MobileNumber: LeakRule {
  /// What a number in two runs must be called shortly before.
  private static let names = ["电话", "手机", "联系方式", "微信"].map { Array($0.utf8) }

  /// A mobile number.
  var faults: [Fault] { [.mobileNumberOut] }

  /// The mobile numbers in `bytes`, with their four middle digits masked.
  func leaks(in bytes: Span<UInt8>) -> [Leak] {
    var found: [Leak] = []
    var chain = DigitChain()
    var position = 0
    while chain.read(bytes, from: &position, least: 11) {
      var spans: [DigitSpan] = []
      chain.spans(of: 11...15) { span in
        let isNumber = Self.number(span, chain, bytes) != nil
        if isNumber { spans.append(span) }
        return isNumber
      }
      for span in spans where !Self.isElse(span, chain, bytes) {
        guard let number = Self.number(span, chain, bytes) else { continue }
        found.append(Self.leak(DigitChain.text(number), at: chain.start(span)))
      }
    }
    return found + Self.dotted(bytes)
  }

  private static func leak(_ number: String, at start: Int) -> Leak {
    Leak(.mobileNumber, at: start, shown: number.prefix(3) + "****" + number.suffix(4))
  }

  /// The numbers that are written 3.4.4, and are no piece of a longer row of numbers or of a code with letters.
  private static func dotted(_ bytes: Span<UInt8>) -> [Leak] {
    let point = UInt8(ascii: ".")
    var found: [Leak] = []
    var next = 0
    while let position = bytes.first(point, from: next) {
      next = position + 1
      guard bytes.has(point, at: position + 5) else { continue }
      let (start, end) = (position - 3, position + 10)
      let digits = [start..<position, position + 1..<position + 5, position + 6..<end]
      guard bytes.has(0x31, at: start), digits.joined().allSatisfy({ bytes.isDigit(at: $0) }),
        bytes[start + 1] >= 0x33, !bytes.isDigit(at: start - 1), !bytes.isLetter(at: start - 1),
        !bytes.isPointOrComma(at: start - 1), !bytes.isDigit(at: end), !bytes.isLetter(at: end),
        !(bytes.isPointOrComma(at: end) && bytes.isDigit(at: end + 1))
      else { continue }
      found.append(leak(bytes.text(start..<end).filter { $0 != "." }, at: start))
    }
    return found
  }

  /// The eleven digits of the mobile number that `span` writes.
  private static func number(
    _ span: DigitSpan, _ chain: DigitChain, _ bytes: Span<UInt8>
  ) -> ArraySlice<UInt8>? {
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
    case [3, 8], [7, 4]:
      let before = bytes.before(chain.start(span), reach: 36)
      let isNamed = names.contains { bytes.first($0, in: before) != nil }
      return isNamed && !(isHyphenated && goesOn) ? number : nil
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
