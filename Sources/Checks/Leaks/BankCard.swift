import Diagnostics

/// Bank card numbers in a text that goes out: 16 to 19 digits that begin as cards do and pass Luhn's check.
struct BankCard: LeakRule {
  /// A bank card number.
  var faults: [Fault] { [.bankCardOut] }

  /// The card numbers in `bytes`, masked but for the last four digits.
  func leaks(in bytes: Span<UInt8>) -> [Leak] {
    var found: [Leak] = []
    var chain = DigitChain()
    var position = 0
    while chain.read(bytes, from: &position, least: 16) {
      var spans: [DigitSpan] = []
      chain.spans(of: 16...19) { span in
        let isCard = Self.isCard(span, chain)
        if isCard { spans.append(span) }
        return isCard
      }
      for span in spans where !Self.isElse(span, chain, bytes) {
        let number = chain.text(span)
        found.append(
          Leak(
            .bankCard, at: chain.start(span),
            shown: String(repeating: "*", count: number.count - 4) + number.suffix(4)))
      }
    }
    return found
  }

  private static func isCard(_ span: DigitSpan, _ chain: DigitChain) -> Bool {
    let digits = chain.digits[span.digits]
    let shape = chain.shape(span)
    let isWritten =
      shape.count == 1 || (shape.count == 2 && shape[0] == 6)
      || (shape.count >= 4 && shape.prefix(4).allSatisfy { $0 == 4 } && shape.count <= 5)
    return isWritten && hasIssuer(digits) && passesLuhn(digits)
      && !(digits.count == 18 && (IdentityShape.isPlausible18(digits) || CreditCode.isValid(Array(digits))))
  }

  /// Whether the first digits are those of an issuer: 62, 60 and 81 UnionPay, 9558 an old series, and, for 16 digits,
  /// 4, 50 to 58 and 35 of the international networks.
  private static func hasIssuer(_ digits: ArraySlice<UInt8>) -> Bool {
    let head = Array(digits.prefix(4))
    switch (head[0], head[1]) {
    case (6, 2): return true
    case (9, 5): return head == [9, 5, 5, 8]
    case (6, 0), (8, 1): return digits.count == 16 || digits.count == 19
    case (4, _), (5, 0...8), (3, 5): return digits.count == 16
    default: return false
    }
  }

  private static func passesLuhn(_ digits: ArraySlice<UInt8>) -> Bool {
    let sum = digits.reversed().enumerated().reduce(0) { sum, next in
      let doubled = next.offset.isMultiple(of: 2) ? Int(next.element) : Int(next.element) * 2
      return sum + (doubled > 9 ? doubled - 9 : doubled)
    }
    return sum.isMultiple(of: 10)
  }

  private static func isElse(_ span: DigitSpan, _ chain: DigitChain, _ bytes: Span<UInt8>) -> Bool {
    chain.isFraction(span) || bytes.isLetter(at: chain.groups[span.runs.lowerBound].start - 1)
      || bytes.isLetter(at: chain.groups[span.runs.upperBound].end)
  }
}
