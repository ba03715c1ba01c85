/// Text as it stands in the XML of a cell.
enum CellText {
  /// How many UTF-16 units a cell holds.
  private static let mostUnits = 32_767

  /// Adds `text`, with its escapes, to `output`.
  ///
  /// What XML cannot hold is written as workbooks do, `_x000D_` (ECMA-376 part 1, 22.9.2.19).
  static func append(_ text: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
    if text.contains(where: isSpecial) { return appendEscaped(text, to: &output) }
    output.append(contentsOf: text)
  }

  /// Whether `xml`, as it stands in a cell, says `text`.
  static func says(_ xml: UnsafeBufferPointer<UInt8>, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    if xml.count == text.count, !text.contains(where: isSpecial) { return xml.elementsEqual(text) }
    return plain(xml).elementsEqual(text)
  }

  /// What `text` becomes where it is longer than a cell may be; nil where it fits.
  static func fitting(_ text: UnsafeBufferPointer<UInt8>) -> String? {
    guard text.count > mostUnits else { return nil }
    let whole = String(decoding: text, as: UTF8.self)
    return whole.utf16.count <= mostUnits ? nil : fitting(whole)
  }

  /// `text`, cut where it is longer than a cell may be.
  static func fitting(_ text: String) -> String {
    text.utf16.count <= mostUnits ? text : String(text.prefix(32_000)) + "…"
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "&") || byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">")
      || byte == UInt8(ascii: "_")
  }

  private static func appendEscaped(_ text: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
    for at in text.indices {
      switch text[at] {
      case UInt8(ascii: "&"): output += "&amp;".utf8
      case UInt8(ascii: "<"): output += "&lt;".utf8
      case UInt8(ascii: ">"): output += "&gt;".utf8
      case UInt8(ascii: "_") where escape(text, at) != nil: output += "_x005F_".utf8
      case 0x09, 0x0A: output.append(text[at])
      case ..<0x20: output += "_x00".utf8 + [digit(text[at] >> 4), digit(text[at] & 15)] + "_".utf8
      default: output.append(text[at])
      }
    }
  }

  /// The text that `xml` says.
  private static func plain(_ xml: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    let references: [(StaticString, UInt8)] = [
      ("&amp;", UInt8(ascii: "&")), ("&lt;", UInt8(ascii: "<")), ("&gt;", UInt8(ascii: ">")),
    ]
    var plain: [UInt8] = []
    var at = 0
    while at < xml.count {
      if xml[at] == UInt8(ascii: "_"), let byte = escape(xml, at) {
        plain.append(byte)
        at += 7
      } else if xml[at] == UInt8(ascii: "&"),
        let (name, byte) = references.first(where: { xml[at...].starts(with: $0.0.bytes) })
      {
        plain.append(byte)
        at += name.utf8CodeUnitCount
      } else {
        plain.append(xml[at])
        at += 1
      }
    }
    return plain
  }

  /// The ASCII character that an escape such as `_x000D_` at `at` stands for; nil where there is none.
  private static func escape(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> UInt8? {
    guard at + 7 <= text.count, text[at + 1] == UInt8(ascii: "x"), text[at + 6] == UInt8(ascii: "_") else {
      return nil
    }
    let digits = String(decoding: text[(at + 2)..<(at + 6)], as: UTF8.self)
    guard digits.utf8.allSatisfy(\.isHexadecimalDigit) else { return nil }
    return UInt32(digits, radix: 16).map { $0 < 0x80 ? UInt8($0) : 0 }
  }

  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
  }
}

extension UInt8 {
  fileprivate var isHexadecimalDigit: Bool {
    isASCIIDigit || (self | 0x20 >= UInt8(ascii: "a") && self | 0x20 <= UInt8(ascii: "f"))
  }
}

extension StaticString {
  /// Its bytes.
  var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: utf8Start, count: utf8CodeUnitCount) }
}
