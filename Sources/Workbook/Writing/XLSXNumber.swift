internal import Glibc

/// A number as a cell holds it, and the format that shows it as it was written.
struct XLSXNumber: Hashable {
  /// The value.
  let value: Double
  /// The format, such as `#,##0.00`.
  let format: String

  /// The number that `digits` write; nil where they are none that a cell can hold exactly.
  init?(_ digits: String) {
    var text = digits[...]
    let isPercentage = text.last == "%"
    if isPercentage { text = text.dropLast() }
    let isGrouped = text.contains(",")
    text = text.first == "-" ? text.dropFirst() : text
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    let plain = text.filter { $0 != "," && $0 != "." }
    guard (1...2).contains(parts.count), parts.allSatisfy({ !$0.isEmpty }), (1...15).contains(plain.count),
      plain.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
      // A leading zero would be lost, as in a code.
      parts[0].count == 1 || parts[0].first != "0"
    else { return nil }
    let decimals = parts.count == 2 ? parts[1].count : 0
    let places = decimals + (isPercentage ? 2 : 0)
    let magnitude = strtod(plain + "e-\(places)", nil)
    value = digits.first == "-" ? -magnitude : magnitude
    let whole = isGrouped ? "#,##0" : "0"
    let fraction = decimals > 0 ? "." + String(repeating: "0", count: decimals) : ""
    format = whole + fraction + (isPercentage ? "%" : "")
  }
}
