/// Codes of more digits than a spreadsheet keeps of a number.
enum LongCode {
  /// Whether `text` is what Excel makes of a long code that was typed as a number: digits and zeros from the sixteenth on,
  /// or a power of ten.
  static func hasLostDigits(_ text: String) -> Bool {
    let isPower = text.contains("E+") && text.allSatisfy { $0.isNumber || ".E+".contains($0) }
    guard text.allSatisfy({ $0.isASCII && $0.isNumber }), text.count > 15 else { return isPower }
    return text.dropFirst(15).allSatisfy { $0 == "0" }
  }
}
