/// Some neighbouring runs of a chain, read as one number.
struct DigitSpan {
  /// The runs, as positions in the chain.
  let runs: ClosedRange<Int>
  /// The digits, as positions in the chain.
  let digits: Range<Int>
}

extension DigitChain {
  /// Shows every way to read neighbouring runs as one number of `lengths` digits to `look`, the longest first, from the
  /// beginning on; where `look` says that it was one, its runs are not looked at again.
  func spans(of lengths: ClosedRange<Int>, _ look: (DigitSpan) -> Bool) {
    var from = 0
    while from < groups.count {
      var found: Int?
      var through = from
      var candidates: [DigitSpan] = []
      while through < groups.count {
        let digits = groups[from].first..<groups[through].first + groups[through].count
        if digits.count > lengths.upperBound { break }
        if digits.count >= lengths.lowerBound {
          candidates.append(DigitSpan(runs: from...through, digits: digits))
        }
        through += 1
      }
      for span in candidates.reversed() where found == nil && look(span) { found = span.runs.upperBound }
      from = (found ?? from) + 1
    }
  }

  /// The byte of the text at which `span` begins.
  func start(_ span: DigitSpan) -> Int { groups[span.runs.lowerBound].start }

  /// How many digits each run of `span` has.
  func shape(_ span: DigitSpan) -> [Int] { span.runs.map { groups[$0].count } }

  /// Whether any run of `span` is a piece of a decimal number.
  func isFraction(_ span: DigitSpan) -> Bool { span.runs.contains { groups[$0].isFraction } }

  /// The digits of `span` as text.
  func text(_ span: DigitSpan) -> String { Self.text(digits[span.digits]) }

  /// `digits`, 0 to 9 each, as text.
  static func text(_ digits: some Sequence<UInt8>) -> String {
    String(decoding: digits.map { $0 + 0x30 }, as: UTF8.self)
  }
}
