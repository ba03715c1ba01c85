internal import Glibc

/// A number as a cell holds it, and the format that shows it as it was written.
struct XLSXNumber: Hashable {
  /// The value.
  let value: Double
  /// The format, such as `#,##0.00`.
  let format: String

  /// The number that `digits` write; nil where they are none that a cell can hold and show exactly.
  init?(_ digits: String) {
    var digits = digits
    let read = digits.withUTF8 { text -> (style: NumberStyle, value: [UInt8])? in
      guard let style = NumberStyle(text) else { return nil }
      var value: [UInt8] = []
      value.append(atMost: text.count + NumberStyle.mostNoughts) { style.putValue(of: text, into: &$0) }
      return (style, value)
    }
    guard let read else { return nil }
    value = strtod(String(decoding: read.value, as: UTF8.self), nil)
    format = read.style.format
  }
}
