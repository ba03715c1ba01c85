extension UInt8 {
  /// Whether it is an ASCII letter.
  var isLetter: Bool { (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self) }
  /// Whether it is an ASCII digit.
  var isDigit: Bool { (0x30...0x39).contains(self) }
  /// Whether it is an ASCII letter or digit.
  var isAlphanumeric: Bool { isLetter || isDigit }
  /// Whether it is a hexadecimal digit.
  var isHexadecimal: Bool { isDigit || (0x41...0x46).contains(self) || (0x61...0x66).contains(self) }
  /// Whether it is space, tab, line feed or carriage return.
  var isBlank: Bool { self == 0x20 || self == 0x09 || self == 0x0A || self == 0x0D }
  /// Whether it is ASCII punctuation as CommonMark defines it.
  var isPunctuation: Bool { (0x21...0x7E).contains(self) && !isLetter && !isDigit }
  /// Whether it is one of the characters that an address never needs to encode (RFC 3986, section 2.3).
  var isUnreserved: Bool {
    isLetter || isDigit || self == UInt8(ascii: "-") || self == UInt8(ascii: ".") || self == UInt8(ascii: "_")
      || self == UInt8(ascii: "~")
  }
}
