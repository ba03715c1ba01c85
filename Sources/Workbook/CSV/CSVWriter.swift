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
      case .number(let digits) where Self.isNumber(digits): append(digits)
      case .number(let text), .text(let text): append(isFormula(text) ? Self.guardian + text : text)
      }
    }
    bytes.append(CSVMark.carriageReturn)
    bytes.append(CSVMark.lineFeed)
  }

  private mutating func append(_ text: String) {
    guard needsQuotes(text) else { return bytes.append(contentsOf: text.utf8) }
    bytes.append(CSVMark.quote)
    for byte in text.utf8 {
      if byte == CSVMark.quote { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(CSVMark.quote)
  }

  private func needsQuotes(_ text: String) -> Bool {
    // A mark at the very start of a file would be taken for the file's own.
    if bytes.isEmpty && text.utf8.starts(with: CSVMark.byteOrderMark) { return true }
    return text.utf8.contains { byte in
      byte == separator || byte == CSVMark.quote || byte == CSVMark.lineFeed || byte == CSVMark.carriageReturn
    }
  }

  /// What keeps a text from being a formula.
  public static let guardian = "\u{200B}"

  /// The starts that OWASP's page on CSV injection names, those of full width among them; blanks before them count for
  /// nothing, because programs may leave them out.
  private func isFormula(_ text: String) -> Bool {
    guard formulas == .guarded, let first = text.unicodeScalars.first else { return false }
    if "\t\r\n".unicodeScalars.contains(first) { return true }
    guard let sign = text.unicodeScalars.first(where: { !$0.properties.isWhitespace }) else { return false }
    return "=+-@＝＋－＠".unicodeScalars.contains(sign)
  }

  /// Digits with commas and a point, a minus before and a percent sign after them; anything else that calls itself a
  /// number is treated as text, so that nothing slips past the guard.
  private static func isNumber(_ digits: String) -> Bool {
    let unsigned = digits.utf8.first == UInt8(ascii: "-") ? digits.utf8.dropFirst() : digits.utf8[...]
    let plain = unsigned.last == UInt8(ascii: "%") ? unsigned.dropLast() : unsigned
    return plain.contains { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
      && plain.allSatisfy {
        ($0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9")) || $0 == UInt8(ascii: ".")
          || $0 == UInt8(ascii: ",")
      }
  }
}
