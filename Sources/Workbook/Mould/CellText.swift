/// Text as it stands in the XML of a cell.
enum CellText {
  /// How many UTF-16 units a cell holds.
  private static let mostUnits = 32_767

  /// How many bytes one of a text becomes at most.
  static let mostBytes = 7

  /// Puts down `text` with its escapes.
  ///
  /// What XML cannot hold is written as workbooks do, `_x000D_` (ECMA-376 part 1, 22.9.2.19).
  static func put(_ text: UnsafeBufferPointer<UInt8>, into output: inout ByteCursor) {
    if text.hasAny(isSpecial) { return putEscaped(text, into: &output) }
    output.put(text)
  }

  /// `text` with its escapes.
  static func escaped(_ text: String) -> [UInt8] {
    var escaped: [UInt8] = []
    var text = text
    text.withUTF8 { text in
      escaped.append(atMost: text.count * mostBytes) { put(text, into: &$0) }
    }
    return escaped
  }

  /// Whether `xml`, as it stands in a cell, says `text`.
  static func says(_ xml: UnsafeBufferPointer<UInt8>, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    if xml.isSame(as: text), !text.hasAny(isSpecial) { return true }
    return plain(xml)?.elementsEqual(text) ?? false
  }

  /// What `text` becomes where it is longer than a cell may be; nil where it fits.
  static func fitting(_ text: UnsafeBufferPointer<UInt8>) -> String? {
    guard text.count > mostUnits else { return nil }
    let whole = String(decoding: text, as: UTF8.self)
    return whole.utf16.count <= mostUnits ? nil : fitting(whole)
  }

  /// `text`, cut where it is longer than a cell may be.
  static func fitting(_ text: String) -> String {
    if text.utf16.count <= mostUnits { return text }
    let kept = String(text.prefix(32_000))
    if kept.utf16.count < mostUnits { return kept + "…" }
    // Characters of several units, as families of emoji are.
    let cut = kept.utf16.index(kept.startIndex, offsetBy: 32_000)
    let end = cut.samePosition(in: kept.unicodeScalars) ?? kept.utf16.index(before: cut)
    return String(kept.unicodeScalars[..<end]) + "…"
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "&") || byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">")
      || byte == UInt8(ascii: "_")
  }

  private static func putEscaped(_ text: UnsafeBufferPointer<UInt8>, into output: inout ByteCursor) {
    for at in text.indices {
      switch text[at] {
      case UInt8(ascii: "&"): output.put("&amp;")
      case UInt8(ascii: "<"): output.put("&lt;")
      case UInt8(ascii: ">"): output.put("&gt;")
      case UInt8(ascii: "_") where escape(text, at) != nil: output.put("_x005F_")
      case 0x09, 0x0A: output.put(text[at])
      case ..<0x20:
        output.put("_x00")
        output.put(digit(text[at] >> 4))
        output.put(digit(text[at] & 15))
        output.put("_")
      default: output.put(text[at])
      }
    }
  }

  /// The text that `xml` says; nil where it is none, as with a bare `&`, or one that readers change, as with a bare return.
  private static func plain(_ xml: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
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
        let isBlank = xml[at] == 0x09 || xml[at] == 0x0A
        guard xml[at] >= 0x20 || isBlank, xml[at] != UInt8(ascii: "&") else { return nil }
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
