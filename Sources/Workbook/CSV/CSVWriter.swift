internal import Files

/// Writes tables in CSV: UTF-8, rows ended with CR LF, quotes only where they are needed.
public struct CSVWriter: Sendable {
  /// What becomes of text that a spreadsheet would take for a formula.
  public enum Formulas: Hashable, Sendable {
    /// It is written as it is, so that reading gives it back.
    case plain
    /// A zero-width space (U+200B) is put before it, so that a spreadsheet that opens a download takes it for text and
    /// shows it as it is; numbers are left alone.
    case guarded
  }

  /// Everything that was written so far.
  public private(set) var bytes: [UInt8]
  private let formulas: Formulas
  private let separator: UInt8

  /// A writer of nothing yet; `byteOrderMark` lets Excel and WPS read the file as UTF-8.
  public init(byteOrderMark: Bool, formulas: Formulas, separator: UInt8 = CSVReader.comma) {
    self.bytes = byteOrderMark ? CSVMark.byteOrderMark : []
    self.formulas = formulas
    self.separator = separator
  }

  /// Writes one row.
  public mutating func append(_ row: [CSVField]) {
    for (column, field) in row.enumerated() {
      if column > 0 { bytes.append(separator) }
      switch field {
      case .number(var digits): digits.withUTF8 { append($0, isNumber: true) }
      case .text(var text): text.withUTF8 { append($0, isNumber: false) }
      }
    }
    bytes.append(CSVMark.carriageReturn)
    bytes.append(CSVMark.lineFeed)
  }

  /// Writes the cells of one row of `rows` that stand in `columns`.
  public mutating func append(_ rows: CellRows, row: Int, columns: [Int]) {
    let form = CellForm(formulas: formulas, separator: separator)
    var isAtStart = bytes.isEmpty
    let most = columns.count * CellForm.mostAround + 2 * rows.length(row, columns) + 2
    rows.bytes.withUnsafeBufferPointer { texts in
      bytes.append(atMost: most) { output in
        var isFirst = true
        for column in columns {
          if !isFirst { output.put(separator) }
          isFirst = false
          let range = rows.range(row, column)
          if !range.isEmpty {
            let text = UnsafeBufferPointer(rebasing: texts[range])
            form.put(text, isNumber: rows.isNumber[column], isAtStart: isAtStart, into: &output)
          }
          isAtStart = false
        }
        output.put(CSVMark.carriageReturn)
        output.put(CSVMark.lineFeed)
      }
    }
  }

  private mutating func append(_ text: UnsafeBufferPointer<UInt8>, isNumber: Bool) {
    let form = CellForm(formulas: formulas, separator: separator)
    let isAtStart = bytes.isEmpty
    bytes.append(atMost: CellForm.mostAround + 2 * text.count) {
      form.put(text, isNumber: isNumber, isAtStart: isAtStart, into: &$0)
    }
  }

  /// What keeps a text from being a formula.
  public static let guardian = "\u{200B}"
}

/// How the texts of cells are put down.
private struct CellForm {
  let formulas: CSVWriter.Formulas
  let separator: UInt8

  /// How many bytes stand around a text at most: a separator, two quotes and the guardian.
  static let mostAround = 6

  /// Puts down a cell with `text`; `isAtStart` of the whole file.
  @inline(__always)
  func put(
    _ text: UnsafeBufferPointer<UInt8>, isNumber: Bool, isAtStart: Bool, into output: inout ByteCursor
  ) {
    let isGuarded = isFormula(text) && !(isNumber && Self.isNumber(text))
    guard needsQuotes(text, isAtStart: isAtStart && !isGuarded) else {
      if isGuarded { output.put(Array(CSVWriter.guardian.utf8)) }
      return output.put(text)
    }
    output.put(CSVMark.quote)
    if isGuarded { output.put(Array(CSVWriter.guardian.utf8)) }
    var rest = text
    while let quote = rest.first(CSVMark.quote, from: 0) {
      output.put(UnsafeBufferPointer(rebasing: rest[...quote]))
      output.put(CSVMark.quote)
      rest = UnsafeBufferPointer(rebasing: rest[(quote + 1)...])
    }
    output.put(rest)
    output.put(CSVMark.quote)
  }

  private func needsQuotes(_ text: UnsafeBufferPointer<UInt8>, isAtStart: Bool) -> Bool {
    // A mark at the very start of a file would be taken for the file's own.
    if isAtStart && text.starts(with: CSVMark.byteOrderMark) { return true }
    return text.hasAny {
      $0 == separator || $0 == CSVMark.quote || $0 == CSVMark.lineFeed || $0 == CSVMark.carriageReturn
    }
  }

  /// The starts that OWASP's page on CSV injection names, those of full width among them; blanks before them count for
  /// nothing, because programs may leave them out.
  private func isFormula(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard formulas == .guarded, let first = text.first, !Self.isHarmless(first) else { return false }
    let scalars = String(decoding: text, as: UTF8.self).unicodeScalars
    if let first = scalars.first, "\t\r\n".unicodeScalars.contains(first) { return true }
    guard let sign = scalars.first(where: { !$0.properties.isWhitespace }) else { return false }
    return "=+-@＝＋－＠".unicodeScalars.contains(sign)
  }

  /// Whether `byte` begins a character that is neither a blank nor a sign that begins formulas: a letter or digit of ASCII,
  /// or a Chinese character from U+4000 on.
  private static func isHarmless(_ byte: UInt8) -> Bool {
    (byte >= 0xE4 && byte < 0xEF) || (byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z"))
      || (byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z"))
      || (byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9"))
  }

  /// Digits with commas and a point, a minus before and a percent sign after them; anything else that calls itself a
  /// number is treated as text, so that nothing slips past the guard.
  private static func isNumber(_ digits: UnsafeBufferPointer<UInt8>) -> Bool {
    let unsigned = digits.first == UInt8(ascii: "-") ? digits.dropFirst() : digits[...]
    let plain = unsigned.last == UInt8(ascii: "%") ? unsigned.dropLast() : unsigned
    return plain.contains(where: \.isASCIIDigit)
      && plain.allSatisfy { $0.isASCIIDigit || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") }
  }
}
