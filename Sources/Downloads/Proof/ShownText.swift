internal import Checks
internal import Files
internal import Workbook

/// What a page shows in a marked place, compared without making text of it.
struct ShownText {
  /// The page.
  let page: [UInt8]
  /// The words that stand for the grades.
  let grades: GradeWords

  /// Whether `markup` shows `value`: a number that a unit may follow, or the word of a grade; nothing where `value` is empty.
  func says(_ markup: Range<Int>?, _ value: UnsafeBufferPointer<UInt8>, isGrade: Bool) -> Bool {
    guard let markup else { return value.isEmpty }
    return page.withUnsafeBufferPointer { page in
      let part = UnsafeBufferPointer(rebasing: page[markup])
      guard isGrade else { return says(part, at: markup, value, isNumber: true) }
      return grades.withWord(for: value) { says(part, at: markup, $0, isNumber: false) }
    }
  }

  /// Whether `part` of the page, which stands at `markup`, shows `expected`.
  private func says(
    _ part: UnsafeBufferPointer<UInt8>, at markup: Range<Int>, _ expected: UnsafeBufferPointer<UInt8>,
    isNumber: Bool
  ) -> Bool {
    Self.says(part, expected, isNumber: isNumber)
      ?? (shown(markup, isGrade: !isNumber) == String(decoding: expected, as: UTF8.self))
  }

  /// What `markup` shows, as it is compared.
  func shown(_ markup: Range<Int>?, isGrade: Bool) -> String {
    guard let markup else { return "" }
    let text = ShownFigures.text(of: markup, in: page)
    if isGrade { return text }
    return String(
      decoding: text.utf8.drop { !Self.isOfNumber($0) }.prefix(while: Self.isOfNumber), as: UTF8.self)
  }

  /// What should be shown for `value`.
  func expected(_ value: ArraySlice<UInt8>, isGrade: Bool) -> String {
    value.withUnsafeBufferPointer { value in
      guard isGrade else { return String(decoding: value, as: UTF8.self) }
      return grades.withWord(for: value) { String(decoding: $0, as: UTF8.self) }
    }
  }

  /// Whether `markup` shows a digit.
  func hasDigits(_ markup: Range<Int>) -> Bool {
    ShownFigures.text(of: markup, in: page).utf8.contains(where: Self.isDigit)
  }

  /// Whether `markup` shows `text`, or a number among other things; nil where it has references, which are read slowly.
  private static func says(
    _ markup: UnsafeBufferPointer<UInt8>, _ text: UnsafeBufferPointer<UInt8>, isNumber: Bool
  ) -> Bool? {
    var said = 0
    var at = 0
    var isOver = false
    while at < markup.count {
      let byte = markup[at]
      at += 1
      switch byte {
      case UInt8(ascii: "&"): return nil
      case UInt8(ascii: "<"):
        at = (markup.first(UInt8(ascii: ">"), from: at) ?? markup.count) + 1
      case _ where isNumber ? !isOfNumber(byte) : byte <= 0x20:
        if said > 0 { isOver = true }
      default:
        if isOver && isNumber { continue }
        // A blank inside a word is read slowly.
        if isOver { return nil }
        guard said < text.count, text[said] == byte else {
          return isNumber || byte < 0x80 || said > 0 ? false : nil
        }
        said += 1
      }
    }
    return said == text.count
  }

  private static func isOfNumber(_ byte: UInt8) -> Bool {
    isDigit(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "-")
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }
}

/// The words by which the pages of a site call the grades.
struct GradeWords {
  private let words: [(grade: [UInt8], word: [UInt8])]

  /// `words` by the grades as they are published.
  init(_ words: [String: String]) {
    self.words = words.sorted { $0.key < $1.key }.map { (Array($0.key.utf8), Array($0.value.utf8)) }
  }

  /// What `use` makes of the word for `grade`; of itself where there is none.
  func withWord<Result>(
    for grade: UnsafeBufferPointer<UInt8>, _ use: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    for (known, word) in words where known.withUnsafeBufferPointer({ $0.isSame(as: grade) }) {
      return word.withUnsafeBufferPointer(use)
    }
    return use(grade)
  }
}
