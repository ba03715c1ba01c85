import Diagnostics
import Evaluation

/// Full-width digits in a text that goes out: a search for the number does not find them.
struct FullWidthDigits: TextRule {
  /// Full-width digits.
  var faults: [Fault] { [.fullWidthDigitsInText] }

  /// The texts of regions.
  var reach: TextReach { .regions }

  /// The first full-width digits of `text`.
  func diagnostics(in text: LeavingText) -> [Diagnostic] {
    guard let (offset, written, plain) = first(in: text.text.utf8Span.span) else { return [] }
    return [
      Diagnostic(
        .fullWidthDigitsInText, at: text.place(at: offset),
        ["label": text.label, "field": text.field, "written": written, "plain": plain])
    ]
  }

  /// The first run of digits with a full-width one: where it begins, as written and in plain digits, a long one cut off so that no
  /// personal number is printed.
  private func first(in bytes: Span<UInt8>) -> (Int, String, String)? {
    guard var position = bytes.indices.first(where: { DigitChain.digit(bytes, $0)?.1 == 3 }) else {
      return nil
    }
    let start = position
    var plain: [UInt8] = []
    while position < bytes.count, let (digit, width) = DigitChain.digit(bytes, position) {
      plain.append(digit)
      position += width
    }
    if plain.count <= 8 { return (start, bytes.text(start..<position), DigitChain.text(plain)) }
    let head = plain.prefix(2)
    return (
      start, String(head.map { Character(Unicode.Scalar(UInt16(0xFF10) + UInt16($0)) ?? "０") }) + "…",
      DigitChain.text(head) + "…"
    )
  }
}
