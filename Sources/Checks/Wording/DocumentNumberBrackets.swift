import Diagnostics
import Evaluation

/// A document number whose year does not stand in 〔〕, as the format of official documents (GB/T 9704) wants it.
struct DocumentNumberBrackets: TextRule {
  /// Wrong or mixed brackets.
  var faults: [Fault] { [.documentNumberBrackets] }

  private static let openers = ["〔", "[", "［", "【", "(", "（", "﹝"].map { Array($0.utf8) }
  private static let closers = ["〕", "]", "］", "】", ")", "）", "﹞"].map { Array($0.utf8) }
  private static let end = Array("号".utf8)
  private static let ordinal = Array("第".utf8)

  /// The texts of regions.
  var reach: TextReach { .regions }

  /// The document numbers of `text` that have other brackets.
  func diagnostics(in text: LeavingText) -> [Diagnostic] {
    numbers(in: text.text.utf8Span.span).map { offset, written, right in
      Diagnostic(
        .documentNumberBrackets, at: text.place(at: offset),
        ["label": text.label, "field": text.field, "written": written, "right": right])
    }
  }

  /// The ends of document numbers with other brackets: where they begin, as written, and as they should be.
  private func numbers(in bytes: Span<UInt8>) -> [(Int, String, String)] {
    var found: [(Int, String, String)] = []
    var position = 0
    while position + 4 < bytes.count {
      guard bytes.isDigit(at: position) else {
        position += 1
        continue
      }
      let start = position
      while bytes.isDigit(at: position) { position += 1 }
      guard position - start == 4, let number = number(start, bytes) else { continue }
      found.append(number)
    }
    return found
  }

  private func number(_ year: Int, _ bytes: Span<UInt8>) -> (Int, String, String)? {
    guard bytes.has(0x32, at: year) || bytes.has([0x31, 0x39], at: year),
      let opener = Self.openers.firstIndex(where: { bytes.has($0, at: year - $0.count) }),
      let closer = Self.closers.firstIndex(where: { bytes.has($0, at: year + 4) }), (opener, closer) != (0, 0)
    else { return nil }
    let start = year - Self.openers[opener].count
    // Two words of a title may stand in round brackets; a number follows the letters of its office without a gap.
    guard start > 0, bytes[start - 1] >= 0x80 else { return nil }
    var position = year + 4 + Self.closers[closer].count
    if bytes.has(Self.ordinal, at: position) { position += Self.ordinal.count }
    let first = position
    while bytes.isDigit(at: position) { position += 1 }
    guard position > first, position - first <= 5, bytes.has(Self.end, at: position) else { return nil }
    let right = "〔" + bytes.text(year..<(year + 4)) + "〕" + bytes.text(first..<position) + "号"
    return (start, bytes.text(start..<(position + Self.end.count)), right)
  }
}
