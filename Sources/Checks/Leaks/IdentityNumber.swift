import Diagnostics

/// Numbers of resident identity cards, of 18 digits with a right check digit or of the old 15, in a text that goes out.
struct IdentityNumber: LeakRule {
  /// The 18-digit and the 15-digit form.
  var faults: [Fault] { [.identityNumberOut, .oldIdentityNumberOut] }

  /// The identity numbers in `bytes`, masked but for the first two and the last three characters.
  func leaks(in bytes: Span<UInt8>) -> [Leak] {
    var found: [Leak] = []
    var chain = DigitChain()
    var position = 0
    while chain.read(bytes, from: &position, least: 15) {
      var spans: [DigitSpan] = []
      chain.spans(of: 15...18) { span in
        spans.append(span)
        return Self.couldBe(chain.digits[span.digits])
      }
      for span in spans {
        if let leak = Self.leak(span, chain, bytes) { found.append(leak) }
      }
    }
    return found
  }

  /// Whether `digits` are an 18-digit number with all its parts right.
  static func isNumber(_ digits: ArraySlice<UInt8>) -> Bool {
    digits.count == 18 && IdentityShape.isPlausible18(digits)
      && IdentityShape.check(digits) == digits[digits.endIndex - 1] && !CreditCode.isValid(Array(digits))
  }

  private static func couldBe(_ digits: ArraySlice<UInt8>) -> Bool {
    isNumber(digits)
      || (digits.count == 17 && IdentityShape.isPlausible18(digits) && IdentityShape.check(digits) == 10)
  }

  private static func leak(_ span: DigitSpan, _ chain: DigitChain, _ bytes: Span<UInt8>) -> Leak? {
    if chain.isFraction(span) { return nil }
    let digits = chain.digits[span.digits]
    let start = chain.start(span)
    let end = chain.groups[span.runs.upperBound].end
    switch digits.count {
    case 18 where isNumber(digits):
      return Leak(.identityNumber, at: start, shown: masked(DigitChain.text(digits)))
    case 17 where IdentityShape.isPlausible18(digits) && IdentityShape.check(digits) == 10:
      guard hasX(bytes, at: end), !CreditCode.isValid(digits + [29]) else { return nil }
      return Leak(.identityNumber, at: start, shown: masked(DigitChain.text(digits) + "X"))
    case 15 where isOldNumber(span, chain, bytes):
      return Leak(.oldIdentityNumber, at: start, shown: masked(DigitChain.text(digits)))
    default: return nil
    }
  }

  /// A 15-digit number has no check digit, so it must stand as one run or in its three parts, free of letters, and not
  /// be called a registration number, which has 15 digits too.
  private static func isOldNumber(_ span: DigitSpan, _ chain: DigitChain, _ bytes: Span<UInt8>) -> Bool {
    let shape = chain.shape(span)
    let start = chain.start(span)
    let end = chain.groups[span.runs.upperBound].end
    return (shape == [15] || shape == [6, 6, 3]) && IdentityShape.isPlausible15(chain.digits[span.digits])
      && !bytes.isLetter(at: start - 1) && !bytes.isLetter(at: end)
      && bytes.first(Array("注册号".utf8), in: bytes.before(start, reach: 24)) == nil
  }

  /// Whether the check character X stands at `position`, plain or full-width, perhaps after a space or hyphen.
  private static func hasX(_ bytes: Span<UInt8>, at position: Int) -> Bool {
    let isApart = bytes.has(0x20, at: position) || bytes.has(0x2D, at: position)
    let position = isApart ? position + 1 : position
    return bytes.has(0x58, at: position) || bytes.has(0x78, at: position)
      || bytes.has([0xEF, 0xBC, 0xB8], at: position) || bytes.has([0xEF, 0xBD, 0x98], at: position)
  }

  private static func masked(_ number: String) -> String {
    number.prefix(2) + String(repeating: "*", count: number.count - 5) + number.suffix(3)
  }
}
