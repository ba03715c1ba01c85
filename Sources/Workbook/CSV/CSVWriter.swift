/// Writes tables in CSV: UTF-8, rows ended with CR LF, quotes only where they are needed.
public struct CSVWriter: Sendable {
  /// What becomes of text that a spreadsheet would take for a formula.
  public enum Formulas: Hashable, Sendable {
    /// It is written as it is, so that reading gives it back.
    case plain
    /// An apostrophe is put before it, so that opening a download runs nothing; numbers are left alone.
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
      case .number(let text), .text(let text): append(isFormula(text) ? "'" + text : text)
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

  /// The starts that OWASP's page on CSV injection names.
  private func isFormula(_ text: String) -> Bool {
    guard formulas == .guarded, let first = text.utf8.first else { return false }
    return "=+-@\t\r\n".utf8.contains(first)
  }

  /// Anything else that calls itself a number is treated as text, so that nothing slips past the guard.
  private static func isNumber(_ digits: String) -> Bool {
    let unsigned = digits.utf8.first == UInt8(ascii: "-") ? digits.utf8.dropFirst() : digits.utf8[...]
    return unsigned.contains { $0 != UInt8(ascii: ".") }
      && unsigned.allSatisfy {
        ($0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9")) || $0 == UInt8(ascii: ".")
      }
  }
}
