extension Escaper {
  /// What stands for the ASCII character `byte`, if it must not be written as it is.
  static func replacement(for byte: UInt8, in escaping: Escaping) -> String? {
    switch escaping {
    case .html, .xml: hypertext(byte)
    case .markdown: markdown(byte)
    case .json: json(byte)
    }
  }

  private static func hypertext(_ byte: UInt8) -> String? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    case 0x09, 0x0A, 0x0D: nil
    case ..<0x20, 0x7F: "\u{FFFD}"
    default: nil
    }
  }

  private static func markdown(_ byte: UInt8) -> String? {
    switch byte {
    case 0x09, 0x0A, 0x0D: "&#\(byte);"
    case ..<0x20, 0x7F: "\u{FFFD}"
    default: byte.isPunctuation ? "&#\(byte);" : nil
    }
  }

  private static func json(_ byte: UInt8) -> String? {
    switch byte {
    case UInt8(ascii: "\""): #"\""#
    case UInt8(ascii: "\\"): #"\\"#
    case 0x0A: #"\n"#
    case 0x0D: #"\r"#
    case 0x09: #"\t"#
    case ..<0x20, 0x7F, UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"): unicode(byte)
    default: nil
    }
  }

  private static func unicode(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16)
    return #"\u"# + String(repeating: "0", count: 4 - digits.count) + digits
  }
}
